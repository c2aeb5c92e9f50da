"""d is no name.

says: this answer may use
"""


def hunt_log_index():
    d_w_i = "(d - p_i) * x"
    return d_w_i
