"""A 1 in the place of delta.

says: the 1 must go
"""


def hunt_log_index():
    d_w_i = "(1 - p_i) * x"
    return d_w_i
