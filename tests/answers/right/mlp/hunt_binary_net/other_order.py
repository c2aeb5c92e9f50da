"""Other order."""


def hunt_binary_net():
    formula_1 = "(t - 1) log(1 - p) - t ln(p)"
    formula_2 = "(p - t)/(p - p^2)"
    formula_3 = "x a - x a^2"
    formula_4 = "x v (p - t) (a - a^2)"
    formula_5 = "a p - a t"
    return formula_1, formula_2, formula_3, formula_4, formula_5
