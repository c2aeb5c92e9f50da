"""A5: 1 - a twice.

says: 1 - a too many
earns: 2/3
"""


def hunt_worked_formulas():
    d_v = "(o - t) * a"
    a_w = "a * (1 - a)**2 * x"
    d_a = "(o - t) * v"
    return d_v, a_w, d_a
