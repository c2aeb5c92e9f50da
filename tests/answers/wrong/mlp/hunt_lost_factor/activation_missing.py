"""The hidden output is forgotten (C2).

says: v_n is multiplied by something.
"""


def hunt_lost_factor():
    formula_1 = "p_n (1 - p_n)"
    formula_2 = "p_n - t_n"
    return formula_1, formula_2
