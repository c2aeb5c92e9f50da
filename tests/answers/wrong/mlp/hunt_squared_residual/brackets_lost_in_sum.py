"""Brackets lost in sum.

says: d_a: Are brackets missing round every difference? If so, the rest is right.
earns: 2/3
"""


def hunt_squared_residual():
    return ('o_1 - t_1', '(o_1 - t_1) * a', 'o_1 - t_1 * v_1 + o_2 - t_2 * v_2')
