"""The slope is taken at the output (A3).

says: Which of the two units bends?
earns: 1/2
"""


def hunt_linear_output():
    formula_1 = "(o - t) v o (1 - o) x"
    formula_2 = "(o - t) * a"
    return formula_1, formula_2
