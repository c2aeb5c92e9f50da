"""S2.CG.12e3: the bracket gone.

says: brackets are gone
earns: 2/3
"""


def hunt_worked_formulas():
    d_v = "o - t * a"
    a_w = "a * (1 - a) * x"
    d_a = "(o - t) * v"
    return d_v, a_w, d_a
