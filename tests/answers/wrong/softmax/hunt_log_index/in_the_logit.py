"""The feature is missing.

says: the slope in the logit
"""


def hunt_log_index():
    d_w_i = "delta - p_i"
    return d_w_i
