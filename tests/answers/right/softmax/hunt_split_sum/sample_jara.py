"""Jara of the sample class."""


def hunt_split_sum():
    other_class = "-t_j * (0 - p_i)"
    all_classes = "-(t_i * (1 - p_i) + (total - t_i) * (0 - p_i))"
    simplified = "-(t_i * (1 - p_i) + (1 - t_i) * (0 - p_i))"
    return other_class, all_classes, simplified
