"""The sign of the slope of log(1 - p) (S2.CG.2b3, D10).

says: log(1 - p) has a sign of its own.
earns: 3/4
"""


def hunt_binary_net():
    formula_1 = "-(t * log(p) + (1 - t) * log(1 - p))"
    formula_2 = "-t/p - (1-t)/(1-p)"
    formula_3 = "a * (1 - a) * x"
    formula_4 = "p - t"
    return formula_1, formula_2, formula_3, formula_4
