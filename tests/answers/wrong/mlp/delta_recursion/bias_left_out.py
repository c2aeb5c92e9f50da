"""The bias gets no gradient (B8).

says: The bias moves the weighted sum, and so the loss.
earns: 3/4
"""


def delta_recursion():
    formula_1 = "2 * (o - t)"
    formula_2 = "a * (1 - a) * (w_1 * delta_1 + w_2 * delta_2)"
    formula_3 = "x * delta"
    formula_4 = "0"
    return formula_1, formula_2, formula_3, formula_4
