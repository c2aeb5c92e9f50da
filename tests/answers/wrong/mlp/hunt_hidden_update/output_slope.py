"""Slope of the output.

located
"""


def hunt_hidden_update():
    new_w = "w + 2 * alpha * (t - o) * v * o * (1 - o) * x"
    return new_w
