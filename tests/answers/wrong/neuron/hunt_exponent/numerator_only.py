"""Denominator lost.

Counterexample: y=1, w=-1.5, x=0.5 -> 3.1755, right 1.01877

says: Of the bracket the numerator is there
"""


def hunt_exponent():
    d_x = "-y * w * exp(-w * x)"
    return d_x
