"""The picture families: one module each."""
