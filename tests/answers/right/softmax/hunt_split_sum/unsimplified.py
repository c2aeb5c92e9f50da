"""Sum left standing."""


def hunt_split_sum():
    other_class = "p_i * t_j"
    all_classes = "-t_i * (1 - p_i) + (total - t_i) * p_i"
    simplified = "-t_i + p_i"
    return other_class, all_classes, simplified
