"""Running well: what a model costs, who may spend how much, when to ask again, and what need not be asked again."""
