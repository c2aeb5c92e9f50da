"""The homework's slope, and its brackets lost (S2.NN.6f).

says: and without its brackets
earns: 3/4
"""


def hunt_binary_net():
    formula_1 = "-(t * log(p) + (1 - t) * log(1 - p))"
    formula_2 = "(p - t) / (p * (1 - p))"
    formula_3 = "a * (1 - a) * x"
    formula_4 = "p (1-p) log(p) + t (1-p) p (1-p)"
    return formula_1, formula_2, formula_3, formula_4
