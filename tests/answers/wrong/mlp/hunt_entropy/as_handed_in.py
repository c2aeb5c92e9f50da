"""The homework's lines (S2.NN.7a, S2.NN.7c, P4).

says: That is the homework's: change a label, and nothing changes.
"""


def hunt_entropy():
    formula_1 = "p_1 log(p_1) + p_2 log(p_2)"
    formula_2 = (
        "(p_1 - t_1) v_1 p_1 p_2 (v_1 - v_2) + (p_2 - t_2) v_2 p_1 p_2 (v_2 - v_1)"
    )
    return formula_1, formula_2
