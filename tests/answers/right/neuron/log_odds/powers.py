"""Powers of e."""


def log_odds():
    odds = "p (1 - p)^(-1)"
    probability = "(1 + e^(-z))^-1"
    return odds, probability
