"""Down to the weighted sum.

says: one step further
earns: 2/3
"""


def hunt_worked_formulas():
    d_v = "(o - t) * a"
    a_w = "a * (1 - a) * x"
    d_a = "(o - t) * v * a * (1 - a)"
    return d_v, a_w, d_a
