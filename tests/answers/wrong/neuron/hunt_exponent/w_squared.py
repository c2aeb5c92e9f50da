"""w twice.

Counterexample: y=1, w=-1.5, x=0.5 -> -1.52815, right 1.01877

says: Look again at the power in
"""


def hunt_exponent():
    d_x = "-y * w**2 * exp(-w * x) / (1 + exp(-w * x))"
    return d_x
