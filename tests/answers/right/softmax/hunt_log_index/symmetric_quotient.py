"""From the symmetric Jacobian, divided by p_j."""


def hunt_log_index():
    d_w_i = "p_i * (delta - p_j) / p_j * x"
    return d_w_i
