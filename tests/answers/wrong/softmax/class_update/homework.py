"""P2, S0.Q2.9: as it was handed in.

says: That is the homework's step
"""


def class_update():
    new_w = "w + alpha * x * (t * (1 - p) / p - (1 - t) * p)"
    return new_w
