"""w lost.

Counterexample: y=1, w=-1.5, x=0.5 -> -0.679179, right 1.01877

says: The last factor of line 1, w, is missing.
"""


def hunt_exponent():
    d_x = "-y * exp(-w * x) / (1 + exp(-w * x))"
    return d_x
