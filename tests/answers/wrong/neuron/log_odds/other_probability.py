"""The odds are taken for 1 - p.

says: That is the probability of class 0
earns: 1/2
"""

def log_odds():
    return ('1-p', '1/(1+exp(-z))')
