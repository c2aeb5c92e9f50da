"""A2: the slope missing.

says: slope of the sigmoid is missing
earns: 2/3
"""


def hunt_worked_formulas():
    d_v = "(o - t) * a"
    a_w = "x"
    d_a = "(o - t) * v"
    return d_v, a_w, d_a
