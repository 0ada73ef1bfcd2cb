"""The site builder as a Django app."""
