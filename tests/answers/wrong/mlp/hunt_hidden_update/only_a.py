"""Slope a only.

says: Of the slope a (1 - a) only a is there.
"""


def hunt_hidden_update():
    new_w = "w + 2 * alpha * (t - o) * v * a * x"
    return new_w
