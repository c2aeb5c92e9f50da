"""P3, S2.AN.18e: as it was handed in.

says: That is the homework's line
"""


def hunt_log_index():
    d_w_i = "(delta - p_j) * x"
    return d_w_i
