"""Only line 2 is mended (C1).

says: That is the homework's: it takes the output for the unit.
earns: 1/2
"""


def hunt_linear_output():
    formula_1 = "1"
    formula_2 = "a"
    return formula_1, formula_2
