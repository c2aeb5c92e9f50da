"""The log-likelihood for the loss (S2.CG.2b1, D1).

says: A loss of this kind is never < 0.
earns: 1/4
"""


def hunt_binary_net():
    formula_1 = "t log(p) + (1-t) log(1-p)"
    formula_2 = "(t - p)/(p (1-p))"
    formula_3 = "a * (1 - a) * x"
    formula_4 = "t - p"
    return formula_1, formula_2, formula_3, formula_4
