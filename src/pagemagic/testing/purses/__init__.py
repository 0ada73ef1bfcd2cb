"""For tests of whatever keeps budgets: the kit."""
