"""Written symmetrically."""


def log_odds():
    odds = "-p / (p - 1)"
    probability = "exp(z/2) / (exp(z/2) + exp(-z/2))"
    return odds, probability
