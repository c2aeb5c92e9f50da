"""Cancelled by hand."""


def hunt_split_sum():
    other_class = "t_j * p_i"
    all_classes = "total * p_i - t_i"
    simplified = "p_i - t_i"
    return other_class, all_classes, simplified
