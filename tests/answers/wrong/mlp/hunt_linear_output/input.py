"""The input of the hidden unit.

says: The output weight never meets x itself.
earns: 1/2
"""


def hunt_linear_output():
    formula_1 = "v"
    formula_2 = "x"
    return formula_1, formula_2
