"""Only line 1 is mended (C2).

says: That is the homework's: the slope in a bias.
earns: 1/2
"""


def hunt_linear_output():
    formula_1 = "(o - t) * v * a * (1 - a) * x"
    formula_2 = "o - t"
    return formula_1, formula_2
