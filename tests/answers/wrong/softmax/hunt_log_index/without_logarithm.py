"""The slope of the probability.

says: That is the slope of p_j itself
"""


def hunt_log_index():
    d_w_i = "p_j * (delta - p_i) * x"
    return d_w_i
