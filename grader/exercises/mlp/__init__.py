"""Exercises of notebook 3: networks with hidden layers."""
