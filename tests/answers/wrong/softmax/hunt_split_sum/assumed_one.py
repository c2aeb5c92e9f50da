"""The sum of the targets taken for 1.

says: Right only where
earns: 2/3
"""


def hunt_split_sum():
    other_class = "t_j * p_i"
    all_classes = "p_i - t_i"
    simplified = "p_i - t_i"
    return other_class, all_classes, simplified
