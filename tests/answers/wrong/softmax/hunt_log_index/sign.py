"""Turned round.

says: Only the sign is wrong
"""


def hunt_log_index():
    d_w_i = "(p_i - delta) * x"
    return d_w_i
