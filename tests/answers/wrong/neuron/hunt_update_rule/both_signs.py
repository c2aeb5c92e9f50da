"""Error turned and the minus kept.

Counterexample: y=1, s=0.2, x=-1.5 -> -0.384, right 0.384

says: Only the sign is wrong.
"""


def hunt_update_rule():
    d_w = "-2 * (s - y) * s * (1 - s) * x"
    return d_w
