"""Composing sections from facts, one module per concept. Each function gives a part of a page, or None."""
