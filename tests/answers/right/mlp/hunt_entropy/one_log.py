"""A product of powers in the logarithm."""


def hunt_entropy():
    formula_1 = "-log(p_1^t_1 * p_2^t_2)"
    formula_2 = "v_1 p_1 - v_1 t_1 + v_2 p_2 - v_2 t_2"
    return formula_1, formula_2
