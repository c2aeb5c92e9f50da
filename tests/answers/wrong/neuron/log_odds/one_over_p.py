"""The odds are taken for 1 / p.

says: How many times as probable as class 0
earns: 1/2
"""

def log_odds():
    return ('1/p', '1/(1+exp(-z))')
