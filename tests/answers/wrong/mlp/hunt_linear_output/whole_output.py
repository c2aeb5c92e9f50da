"""The output, not its slope.

says: That is the output itself, not its slope in a.
earns: 1/2
"""


def hunt_linear_output():
    formula_1 = "v a"
    formula_2 = "a"
    return formula_1, formula_2
