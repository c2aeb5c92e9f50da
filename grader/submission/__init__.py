"""What a student handed in: validated, parsed, merged with the release."""
