"""With the output written out."""


def hunt_linear_output():
    formula_1 = "(v a - t) v (a - a^2) x"
    formula_2 = "(v a - t) a"
    return formula_1, formula_2
