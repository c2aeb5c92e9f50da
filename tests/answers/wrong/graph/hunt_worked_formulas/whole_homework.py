"""S2.CG.12e3 S2.CG.12e4 S2.CG.12e5: all three.

says: brackets are gone
"""


def hunt_worked_formulas():
    d_v = "o - t * a"
    a_w = "a * (1 - a * x)"
    d_a = "o * v"
    return d_v, a_w, d_a
