"""S2.CG.12e4 D6: the target lost.

says: the target nowhere
earns: 2/3
"""


def hunt_worked_formulas():
    d_v = "(o - t) * a"
    a_w = "a * (1 - a) * x"
    d_a = "o * v"
    return d_v, a_w, d_a
