"""The softmax gone back through twice (S2.NN.7c).

says: the softmax has been gone back through twice
earns: 1/2
"""


def hunt_entropy():
    formula_1 = "-(t_1 * log(p_1) + t_2 * log(p_2))"
    formula_2 = (
        "(p_1 - t_1) v_1 p_1 p_2 (v_1 - v_2) + (p_2 - t_2) v_2 p_1 p_2 (v_2 - v_1)"
    )
    return formula_1, formula_2
