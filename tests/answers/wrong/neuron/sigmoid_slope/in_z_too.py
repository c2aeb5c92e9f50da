"""Puts s where z belongs.

Counterexample: s=0.2 -> 0.247517, right 0.16

located
"""


def sigmoid_slope():
    slope = "exp(-s) / (1 + exp(-s))**2"
    return slope
