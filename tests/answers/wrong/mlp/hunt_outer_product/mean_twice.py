"""The mean twice (B2).

says: The mean is taken twice.
earns: 1/2
"""


def hunt_outer_product():
    formula_1 = "g.T @ x.T"
    formula_2 = "G.T @ X / n / n"
    return formula_1, formula_2
