"""One number for each unit, whatever the input.

says: A row: one number for each unit, whatever x_i.
earns: 1/2
"""


def hunt_outer_product():
    formula_1 = "sum(x) * g"
    formula_2 = "G.T @ X / n"
    return formula_1, formula_2
