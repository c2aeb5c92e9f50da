"""Condition times 1.0."""


def step(z):
    return (z >= 0) * 1.0
