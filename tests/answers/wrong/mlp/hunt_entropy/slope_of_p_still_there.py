"""Slope of p still there.

says: d_a: A slope such as y * (1 - y) is multiplied in: the rest is right.
earns: 1/2
"""


def hunt_entropy():
    return ('-(t_1 * log(p_1) + t_2 * log(p_2))', '(p_1 - t_1) * v_1 * p_1 * (1 - p_1) + (p_2 - t_2) * v_2 * p_2 * (1 - p_2)')
