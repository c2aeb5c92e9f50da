"""The exponent of the second factor does not come down.

says: The second term is there for y = 1, too
earns: 1/2
"""

def likelihood():
    return ('p**y * (1-p)**(1-y)', 'y*log(p) + log(1-p)')
