"""As the source writes it."""


def delta_recursion():
    formula_1 = "-2*(t - o)"
    formula_2 = "a*(1-a)*(delta_2*w_2 + delta_1*w_1)"
    formula_3 = "x*delta"
    formula_4 = "1*delta"
    return formula_1, formula_2, formula_3, formula_4
