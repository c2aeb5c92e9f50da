"""The outgoing weight is forgotten (C1).

says: The way leads through the output weight.
earns: 4/5
"""


def hunt_binary_net():
    formula_1 = "-(t * log(p) + (1 - t) * log(1 - p))"
    formula_2 = "(p - t) / (p * (1 - p))"
    formula_3 = "a * (1 - a) * x"
    formula_4 = "(p - t) a (1-a) x"
    formula_5 = "(p - t) * a"
    return formula_1, formula_2, formula_3, formula_4, formula_5
