"""Two lost.

Counterexample: y=1, s=0.2, x=-1.5 -> 0.192, right 0.384

says: The 2 of the square is missing.
"""


def hunt_update_rule():
    d_w = "-(y - s) * s * (1 - s) * x"
    return d_w
