"""x beside delta only.

says: Look again at 'p_i' in 'delta * x - p_i': a factor is missing there, the rest
"""


def hunt_log_index():
    return "delta*x - p_i"
