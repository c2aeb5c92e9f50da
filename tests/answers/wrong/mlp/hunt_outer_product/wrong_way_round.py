"""A product that does not fit.

says: the last length of the left must be the first of the right
earns: 1/2
"""


def hunt_outer_product():
    formula_1 = "g @ x.T"
    formula_2 = "G.T @ X / n"
    return formula_1, formula_2
