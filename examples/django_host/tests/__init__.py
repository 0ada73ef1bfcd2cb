"""Tests of the host: ``python manage.py test``."""
