"""Both lie on their sides (C6).

says: That product comes out as (d, h); W is (h, d) here.
"""


def hunt_outer_product():
    formula_1 = "x @ g"
    formula_2 = "X.T @ G / n"
    return formula_1, formula_2
