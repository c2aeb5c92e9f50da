"""Slopes for logarithms.

says: Those are slopes of the logarithms
earns: 1/2
"""

def likelihood():
    return ('p^y*(1-p)^(1-y)', 'y/p + (1-y)/(1-p)')
