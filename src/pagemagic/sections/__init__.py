"""The built-in section types."""
