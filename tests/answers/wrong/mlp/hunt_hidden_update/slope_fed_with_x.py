"""Slope fed with x.

says: With a in place of x in '1 - x' and in the factor beside it the rest is
"""


def hunt_hidden_update():
    return 'w + 2 * alpha * (t - o) * v * x * (1 - x) * x'
