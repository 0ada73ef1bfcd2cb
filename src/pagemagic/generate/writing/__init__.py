"""Copy: headlines, leads, buttons and closings from facts, in the grammar of the site's language."""
