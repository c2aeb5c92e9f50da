"""The other class has a minus.

says: Two minus signs meet.
earns: 1/3
"""


def hunt_split_sum():
    return "-t_j * p_i", "-t_i * (1 - p_i) - (total - t_i) * p_i", "p_i - t_i"
