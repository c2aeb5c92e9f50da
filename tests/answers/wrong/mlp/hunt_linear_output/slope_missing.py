"""No slope in the hidden gradient (A2).

says: The slope of the sigmoid is missing.
earns: 1/2
"""


def hunt_linear_output():
    formula_1 = "(o - t) v x"
    formula_2 = "(o - t) * a"
    return formula_1, formula_2
