"""x twice.

Counterexample: y=1, s=0.2, x=-1.5 -> -0.576, right 0.384

says: Look again at the power in
"""


def hunt_update_rule():
    d_w = "-2 * (y - s) * s * (1 - s) * x**2"
    return d_w
