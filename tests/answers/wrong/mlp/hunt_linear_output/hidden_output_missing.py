"""Only line 1 is mended (C2).

says: That is the homework's: the slope in a bias.
earns: 1/2
"""


def hunt_linear_output():
    formula_1 = "v"
    formula_2 = "1"
    return formula_1, formula_2
