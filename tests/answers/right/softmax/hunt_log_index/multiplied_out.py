"""Multiplied out."""


def hunt_log_index():
    d_w_i = "delta * x - x * p_i"
    return d_w_i
