"""The right index."""


def hunt_log_index():
    d_w_i = "(delta - p_i) * x"
    return d_w_i
