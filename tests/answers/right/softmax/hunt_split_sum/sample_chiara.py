"""Chiara of the sample class."""


def hunt_split_sum():
    other_class = "-t_j / p_j * (-p_i * p_j)"
    all_classes = "total * p_i - t_i"
    simplified = "-(t_i - p_i)"
    return other_class, all_classes, simplified
