"""Bare products."""


def hunt_split_sum():
    other_class = "t_j p_i"
    all_classes = "p_i total - t_i"
    simplified = "-(t_i - p_i)"
    return other_class, all_classes, simplified
