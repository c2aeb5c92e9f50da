"""Other order."""


def hunt_binary_net():
    formula_1 = "(t - 1) log(1 - p) - t ln(p)"
    formula_2 = "(p - t)/(p - p^2)"
    formula_3 = "x a - x a^2"
    formula_4 = "-(t - p)"
    return formula_1, formula_2, formula_3, formula_4
