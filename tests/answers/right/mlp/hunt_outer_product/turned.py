"""Turned as a whole."""


def hunt_outer_product():
    formula_1 = "(x @ g).T"
    formula_2 = "(X.T @ G).T / n"
    return formula_1, formula_2
