"""D2: the half forgotten.

says: The half cancels
earns: 2/3
"""


def hunt_worked_formulas():
    d_v = "(o - t) * a"
    a_w = "a * (1 - a) * x"
    d_a = "2 * (o - t) * v"
    return d_v, a_w, d_a
