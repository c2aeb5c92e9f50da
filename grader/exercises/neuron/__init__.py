"""Exercises of notebook 1: one neuron."""
