"""No learning rate.

says: The learning rate is missing.
"""


def hunt_hidden_update():
    new_w = "w + 2 * (t - o) * v * a * (1 - a) * x"
    return new_w
