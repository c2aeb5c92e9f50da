"""Both cases of the sum left as they are."""


def hunt_lost_factor():
    formula_1 = "p_n a (1 - p_n)"
    formula_2 = "-t_n a (1 - p_n) + (1 - t_n) a p_n"
    return formula_1, formula_2
