"""Writes e^z."""


def log_odds():
    odds = "p / (1 - p)"
    probability = "e^z / (1 + e^z)"
    return odds, probability
