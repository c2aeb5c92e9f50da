"""What learning platforms download, and what they want back."""
