"""The minus in front of one term only (S2.AN.13a).

says: The minus in front belongs to both terms.
earns: 3/4
"""


def hunt_binary_net():
    formula_1 = "-t log(p) + (1-t) log(1-p)"
    formula_2 = "(p - t) / (p * (1 - p))"
    formula_3 = "a * (1 - a) * x"
    formula_4 = "p - t"
    return formula_1, formula_2, formula_3, formula_4
