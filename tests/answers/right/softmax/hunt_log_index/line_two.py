"""Line 2 repaired."""


def hunt_log_index():
    d_w_i = "1/p_j * p_j * (delta - p_i) * x"
    return d_w_i
