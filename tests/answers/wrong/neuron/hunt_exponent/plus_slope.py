"""1 + sigma.

Counterexample: y=1, w=-1.5, x=0.5 -> 1.98123, right 1.01877

says: Look again at the sign in
"""


def hunt_exponent():
    d_x = "-y * w * (1 + 1 / (1 + exp(-w * x)))"
    return d_x
