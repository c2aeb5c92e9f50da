"""Dag of the sample class."""


def hunt_entropy():
    loss = "-t_1 * log(p_1) - t_2 * log(p_2)"
    d_a = "v_1 * p_1 + v_2 * p_2 - v_1 * t_1 - v_2 * t_2"
    return loss, d_a
