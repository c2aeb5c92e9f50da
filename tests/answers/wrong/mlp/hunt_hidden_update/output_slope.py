"""Slope of the output.

says: The slope is that of the hidden unit: a (1 - a).
"""


def hunt_hidden_update():
    new_w = "w + 2 * alpha * (t - o) * v * o * (1 - o) * x"
    return new_w
