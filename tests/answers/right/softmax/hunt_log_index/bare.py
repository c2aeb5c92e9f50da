"""Bare products."""


def hunt_log_index():
    d_w_i = "x (delta - p_i)"
    return d_w_i
