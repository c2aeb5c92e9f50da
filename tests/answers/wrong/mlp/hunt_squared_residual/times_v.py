"""D_v_1 with v_1 in place of a.

says: d_v_1: With a in place of v_1
earns: 2/3
"""


def hunt_squared_residual():
    return "o_1 - t_1", "(o_1 - t_1) * v_1", "(o_1 - t_1) * v_1 + (o_2 - t_2) * v_2"
