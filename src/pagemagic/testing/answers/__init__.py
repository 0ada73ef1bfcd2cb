"""For tests of whatever keeps answers: the kit."""
