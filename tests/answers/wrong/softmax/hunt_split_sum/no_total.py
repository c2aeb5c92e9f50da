"""1 for total.

says: Right only where the targets
earns: 2/3
"""


def hunt_split_sum():
    return "t_j * p_i", "-t_i * (1 - p_i) + (1 - t_i) * p_i", "p_i - t_i"
