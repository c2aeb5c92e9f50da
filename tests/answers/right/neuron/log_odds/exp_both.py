"""exp(z) above and below."""


def log_odds():
    odds = "p/(1-p)"
    probability = "exp(z)/(1 + exp(z))"
    return odds, probability
