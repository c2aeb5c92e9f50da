"""The sign of the step in the gradient (D1).

says: Only the sign is wrong.
"""


def hunt_outer_product():
    formula_1 = "-g.T @ x.T"
    formula_2 = "-G.T @ X / n"
    return formula_1, formula_2
