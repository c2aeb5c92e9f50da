"""Fatima of the sample class: S2.AN.18e.

says: That is the homework's line: look at its index.
"""


def hunt_log_index():
    d_w_i = "1 / p_j * p_j * (delta - p_j) * x"
    return d_w_i
