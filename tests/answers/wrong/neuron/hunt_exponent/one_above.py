"""Numerator 1.

Counterexample: y=1, w=-1.5, x=0.5 -> 0.481232, right 1.01877

says: Your last factor is 1/(1 + e^(-wx)); the bracket
"""


def hunt_exponent():
    d_x = "-y * w / (1 + exp(-w * x))"
    return d_x
