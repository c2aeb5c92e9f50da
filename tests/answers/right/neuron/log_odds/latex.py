"""LaTeX and the sigmoid by its name."""


def log_odds():
    odds = r"\frac{p}{1-p}"
    probability = r"\sigma(z)"
    return odds, probability
