"""Puts s where z belongs.

Counterexample: s=0.2 -> 0.247517, right 0.16

says: s stands where z belongs; with s for the sigmoid no exponential is left.
"""


def sigmoid_slope():
    slope = "exp(-s) / (1 + exp(-s))**2"
    return slope
