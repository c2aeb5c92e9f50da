"""Slope 1 - a only.

says: Of the slope a (1 - a) only 1 - a is there.
"""


def hunt_hidden_update():
    new_w = "w + 2 * alpha * (t - o) * v * (1 - a) * x"
    return new_w
