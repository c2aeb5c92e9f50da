"""P1: only the same class.

says: For other classes that gives 0
"""


def hunt_log_index():
    d_w_i = "delta * (1 - p_j) * x"
    return d_w_i
