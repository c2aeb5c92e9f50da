"""Only the true class is followed (P1).

says: The other classes see this logit, too.
earns: 1/2
"""


def hunt_lost_factor():
    formula_1 = "a * p_n * (1 - p_n)"
    formula_2 = "-t_n a (1 - p_n)"
    return formula_1, formula_2
