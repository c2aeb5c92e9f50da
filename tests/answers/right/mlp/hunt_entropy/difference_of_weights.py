"""For two classes one error is minus the other."""


def hunt_entropy():
    formula_1 = "-t_1 log(p_1) - t_2 log(p_2)"
    formula_2 = "(p_1 - t_1) (v_1 - v_2)"
    return formula_1, formula_2
