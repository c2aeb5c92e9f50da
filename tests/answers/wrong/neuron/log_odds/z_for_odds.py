"""Takes z itself for the odds.

says: z is the logarithm of the odds; the odds are exp(z).
earns: 1/2
"""


def log_odds():
    return "p/(1-p)", "z/(1+z)"
