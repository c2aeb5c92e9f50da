"""P_j (delta - p_i) x: not divided by p_j.

says: That is the slope of p_j
"""


def hunt_log_index():
    return "p_j * (delta - p_i) * x"
