"""Exercises of notebook 2: softmax regression."""
