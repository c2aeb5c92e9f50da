"""A column times a row, entry by entry, is the same table."""


def hunt_outer_product():
    formula_1 = "g.T * x.T"
    formula_2 = "1/n * (G.T @ X)"
    return formula_1, formula_2
