"""Slope 1 - a only.

located
"""


def hunt_hidden_update():
    new_w = "w + 2 * alpha * (t - o) * v * (1 - a) * x"
    return new_w
