"""Dag of the sample class."""


def hunt_split_sum():
    other_class = "p_i * t_j"
    all_classes = "p_i * total - t_i"
    simplified = "(1 - t_i) - (1 - p_i)"
    return other_class, all_classes, simplified
