"""The second factor lacks its exponent.

says: For y = 1 the second factor
"""

def likelihood():
    return "p**y * (1 - p)", "y * log(p) + log(1 - p)"
