"""What models are told: versioned templates with a beginning that stays the same, and everything else as data."""
