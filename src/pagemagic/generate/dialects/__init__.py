"""Dialects of JSON Schema: what each provider takes, and how a schema is put into it and its answers taken back."""
