"""Simplified at once."""


def hunt_split_sum():
    other_class = "p_i t_j"
    all_classes = "total * p_i - t_i"
    simplified = "-(t_i - p_i)"
    return other_class, all_classes, simplified
