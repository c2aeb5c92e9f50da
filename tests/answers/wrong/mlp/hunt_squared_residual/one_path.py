"""Only output 1 reaches a.

says: The unit reaches the loss by
earns: 2/3
"""


def hunt_squared_residual():
    return "o_1 - t_1", "(o_1 - t_1) * a", "(o_1 - t_1) * v_1"
