"""The slope of the output twice (A7).

says: The slope of the output has cancelled already in p - t.
earns: 3/4
"""


def hunt_binary_net():
    formula_1 = "-(t * log(p) + (1 - t) * log(1 - p))"
    formula_2 = "(p - t) / (p * (1 - p))"
    formula_3 = "a * (1 - a) * x"
    formula_4 = "(p - t) p (1-p)"
    return formula_1, formula_2, formula_3, formula_4
