"""Multiplied out."""


def hunt_split_sum():
    other_class = "p_i*t_j"
    all_classes = "-t_i + t_i*p_i + total*p_i - t_i*p_i"
    simplified = "p_i - t_i"
    return other_class, all_classes, simplified
