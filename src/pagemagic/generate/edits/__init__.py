"""Edits by words: what an author may change of a site, and the patch that comes of it."""
