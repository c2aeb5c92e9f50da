"""Fatima of the sample class: S2.NN.7a S2.NN.7c.

says: That is the homework's: change a label, and nothing changes.
"""


def hunt_entropy():
    loss = "p_1 * log(p_1) + p_2 * log(p_2)"
    d_a = (
        "(p_1 - t_1) * v_1 * p_1 * p_2 * (v_1 - v_2)"
        " + (p_2 - t_2) * v_2 * p_1 * p_2 * (v_2 - v_1)"
    )
    return loss, d_a
