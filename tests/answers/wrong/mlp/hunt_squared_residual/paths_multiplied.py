"""Paths multiplied.

says: d_a: '(o_1 - t_1) * v_1' and '(o_2 - t_2) * v_2' are multiplied; look at
earns: 2/3
"""


def hunt_squared_residual():
    return ('o_1 - t_1', '(o_1 - t_1) * a', '(o_1 - t_1) * v_1 * (o_2 - t_2) * v_2')
