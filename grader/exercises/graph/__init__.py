"""Exercises of notebook 4: computation graphs."""
