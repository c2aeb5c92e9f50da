"""The slope is in it twice (A6).

says: The slope is in it twice.
earns: 3/4
"""


def hidden_weight_chain():
    formula_1 = "v"
    formula_2 = "a^2 (1-a)^2"
    formula_3 = "x"
    formula_4 = "(o - t) * v * a * (1 - a) * x"
    return formula_1, formula_2, formula_3, formula_4
