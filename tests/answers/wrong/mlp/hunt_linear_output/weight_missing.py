"""Only line 2 is mended (C1).

says: That is the homework's: it takes the output for the hidden unit.
earns: 1/2
"""


def hunt_linear_output():
    formula_1 = "(o - t) a (1 - a) x"
    formula_2 = "(o - t) * a"
    return formula_1, formula_2
