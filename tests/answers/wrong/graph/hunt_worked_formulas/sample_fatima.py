"""Fatima of the sample class: S2.CG.12e3 S2.CG.12e5 S2.CG.12e4.

says: The homework's line: the brackets are gone.
"""


def hunt_worked_formulas():
    d_v = "o - t * a"
    a_w = "a * (1 - a * x)"
    d_w = "o * v * a * (1 - a) * x"
    return d_v, a_w, d_w
