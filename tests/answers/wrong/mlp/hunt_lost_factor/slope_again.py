"""The slope of the softmax once more (D11).

says: That slope has cancelled.
earns: 1/2
"""


def hunt_lost_factor():
    formula_1 = "a * p_n * (1 - p_n)"
    formula_2 = "a (p_n - t_n) p_n (1 - p_n)"
    return formula_1, formula_2
