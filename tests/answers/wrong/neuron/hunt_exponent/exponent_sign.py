"""The sign of the exponent above.

says: Look again at the sign in 'exp(w * x)'
"""


def hunt_exponent():
    d_x = "-y * w * exp(w*x) / (1 + exp(-w*x))"
    return d_x
