"""Minus in front of (t - o).

says: That step goes up the hill.
"""


def hunt_hidden_update():
    return "w - 2 * alpha * (t - o) * v * a * (1 - a) * x"
