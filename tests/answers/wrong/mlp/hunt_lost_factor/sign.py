"""Target minus probability (D1, S2.CG.3e).

says: Only the sign is wrong.
earns: 1/2
"""


def hunt_lost_factor():
    formula_1 = "a * p_n * (1 - p_n)"
    formula_2 = "a (t_n - p_n)"
    return formula_1, formula_2
