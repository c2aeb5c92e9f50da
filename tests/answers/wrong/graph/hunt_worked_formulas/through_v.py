"""S2.CG.12e1: nothing reaches w through v.

says: w is reached through a
earns: 2/3
"""


def hunt_worked_formulas():
    d_v = "(o - t) * a"
    a_w = "a * (1 - a) * x"
    d_a = "(o - t) * a"
    return d_v, a_w, d_a
