"""Page Magic."""
