"""Outer derivative only.

Counterexample: s=0.2 -> -0.04, right 0.16

located
"""


def sigmoid_slope():
    slope = "-s**2"
    return slope
