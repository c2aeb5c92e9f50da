"""Bracket wrong.

says: Are the brackets round 'w + 2 * alpha' too much?
"""


def hunt_hidden_update():
    return '(w + 2 * alpha) * (t - o) * v * a * (1 - a) * x'
