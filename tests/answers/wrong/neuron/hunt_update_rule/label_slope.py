"""Slope with y.

Counterexample: y=1, s=0.2, x=-1.5 -> 0, right 0.384

says: Your answer is 0 at every point tried: what cancels in it, or which
"""


def hunt_update_rule():
    d_w = "-2 * (y - s) * y * (1 - y) * x"
    return d_w
