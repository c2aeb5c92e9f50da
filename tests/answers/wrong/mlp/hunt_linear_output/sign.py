"""Both with the wrong sign (D1).

says: Only the sign is wrong.
"""


def hunt_linear_output():
    formula_1 = "(t - o) v a (1 - a) x"
    formula_2 = "(t - o) a"
    return formula_1, formula_2
