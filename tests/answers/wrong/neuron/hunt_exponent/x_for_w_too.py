"""Derivative in w.

Counterexample: y=1, w=-1.5, x=0.5 -> -0.339589, right 1.01877

says: That is the derivative in w.
"""


def hunt_exponent():
    d_x = "-y * x * exp(-w * x) / (1 + exp(-w * x))"
    return d_x
