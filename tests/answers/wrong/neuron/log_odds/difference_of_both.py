"""The probabilities are subtracted.

says: The two probabilities are divided
earns: 1/2
"""

def log_odds():
    return ('p-(1-p)', '1/(1+exp(-z))')
