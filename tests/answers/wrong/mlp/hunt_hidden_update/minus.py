"""Step uphill.

says: That step goes up the hill.
"""


def hunt_hidden_update():
    new_w = "w - 2 * alpha * (t - o) * v * a * (1 - a) * x"
    return new_w
