"""Multiplied out."""


def hunt_lost_factor():
    formula_1 = "a p_n - a p_n^2"
    formula_2 = "a p_n - a t_n"
    return formula_1, formula_2
