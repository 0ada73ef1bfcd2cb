"""What Acme adds to Page Magic: a section type, a theme, a kit, a model and a command."""

from pagemagic_acme.booking import BOOKING

__all__ = ["BOOKING"]
