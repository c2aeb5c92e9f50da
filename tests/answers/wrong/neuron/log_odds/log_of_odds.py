"""The log-odds where the odds are asked for.

says: That is the logarithm of the
earns: 1/2
"""


def log_odds():
    return "log(p / (1 - p))", "1 / (1 + exp(-z))"
