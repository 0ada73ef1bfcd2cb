"""A generation as it goes on: from wherever a run has come to its end."""
