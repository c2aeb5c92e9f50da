"""Gave the gradient.

says: That is the gradient; the new weight is asked for.
"""


def hunt_hidden_update():
    new_w = "-2 * (t - o) * v * a * (1 - a) * x"
    return new_w
