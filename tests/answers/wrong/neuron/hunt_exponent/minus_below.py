"""Minus below.

Counterexample: y=1, w=-1.5, x=0.5 -> -2.84288, right 1.01877

says: Look again at the sign in
"""


def hunt_exponent():
    d_x = "-y * w * exp(-w * x) / (1 - exp(-w * x))"
    return d_x
