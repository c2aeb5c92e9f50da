"""Two equations."""


def log_odds():
    return "odds = p/(1-p)", "p = 1/(1 + e^(-z))"
