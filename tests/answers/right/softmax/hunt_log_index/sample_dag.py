"""Dag of the sample class."""


def hunt_log_index():
    d_w_i = "x * (1 - p_i) - x * (1 - delta)"
    return d_w_i
