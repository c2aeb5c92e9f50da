"""V and a exchanged.

says: d_v and d_a are exchanged.
earns: 1/3
"""


def hunt_worked_formulas():
    return "(o - t) * v", "a * (1 - a) * x", "(o - t) * a"
