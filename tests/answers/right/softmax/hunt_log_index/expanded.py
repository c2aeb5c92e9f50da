"""Multiplied out."""


def hunt_log_index():
    d_w_i = "delta*x - p_i*x"
    return d_w_i
