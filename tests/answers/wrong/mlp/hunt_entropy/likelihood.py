"""The log-likelihood (S2.CG.3c, D1).

says: A loss of this kind is never < 0.
"""


def hunt_entropy():
    formula_1 = "t_1 log(p_1) + t_2 log(p_2)"
    formula_2 = "(t_1 - p_1) v_1 + (t_2 - p_2) v_2"
    return formula_1, formula_2
