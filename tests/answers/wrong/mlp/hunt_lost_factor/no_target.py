"""The target is lost (D6).

says: The target is not in it.
earns: 1/2
"""


def hunt_lost_factor():
    formula_1 = "a * p_n * (1 - p_n)"
    formula_2 = "a p_n"
    return formula_1, formula_2
