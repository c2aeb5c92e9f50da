"""Residuals and weights summed separately.

says: d_a: In '(o_1 - t_1 + (o_2 - t_2)) * (v_1 + v_2)' every term of one sum
earns: 2/3
"""


def hunt_squared_residual():
    return ('o_1 - t_1', '(o_1 - t_1) * a', '((o_1 - t_1) + (o_2 - t_2)) * (v_1 + v_2)')
