"""By cases."""


def hunt_log_index():
    d_w_i = "delta * (1 - p_j) * x - (1 - delta) * p_i * x"
    return d_w_i
