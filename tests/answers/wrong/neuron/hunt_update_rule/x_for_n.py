"""N replaced by x.

Counterexample: y=1, s=0.2, x=-1.5 -> -9, right 0.384

says: The slope of the sigmoid has x in it where its value s belongs.
"""


def hunt_update_rule():
    d_w = "-2 * (y - s) * x * (1 - x) * x"
    return d_w
