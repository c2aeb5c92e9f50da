"""Times one."""


def hunt_linear_output():
    formula_1 = "1 v"
    formula_2 = "a * 1"
    return formula_1, formula_2
