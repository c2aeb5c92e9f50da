"""A slope where nothing bends (A7).

says: Nothing bends between v and o.
earns: 1/2
"""


def hunt_linear_output():
    formula_1 = "v"
    formula_2 = "a (1 - a)"
    return formula_1, formula_2
