"""Quotient.

says: d_x: Look again at every quotient: the rest is right.
earns: 1/2
"""


def hunt_componentwise():
    return ('(x - y) * x * y', 'F1_G1 / G1_x + F1_G2 / G2_x')
