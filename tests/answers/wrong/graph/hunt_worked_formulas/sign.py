"""D1: all residuals turned.

says: The sign.
earns: 1/3
"""


def hunt_worked_formulas():
    d_v = "(t - o) * a"
    a_w = "a * (1 - a) * x"
    d_a = "(t - o) * v"
    return d_v, a_w, d_a
