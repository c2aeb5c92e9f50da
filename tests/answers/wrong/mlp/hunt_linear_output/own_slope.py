"""The factor of the other line.

says: That is the slope in v; here the hidden output moves.
earns: 1/2
"""


def hunt_linear_output():
    formula_1 = "a"
    formula_2 = "a"
    return formula_1, formula_2
