"""Nothing cancelled."""


def hunt_binary_net():
    formula_1 = "-t log(p) - (1-t) log(1-p)"
    formula_2 = "-t/p + (1-t)/(1-p)"
    formula_3 = "a (1-a) x"
    formula_4 = "(-t/p + (1-t)/(1-p)) p (1-p)"
    return formula_1, formula_2, formula_3, formula_4
