"""For tests of authors, whoever writes: the kit."""
