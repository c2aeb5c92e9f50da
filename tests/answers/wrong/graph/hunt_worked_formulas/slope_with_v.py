"""A_w goes through v.

says: a_w: Look again at the first
earns: 2/3
"""


def hunt_worked_formulas():
    return "(o - t) * a", "v * a * (1 - a) * x", "(o - t) * v"
