"""For tests of whatever keeps the log of runs: the kit."""
