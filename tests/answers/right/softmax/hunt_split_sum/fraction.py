"""Factor p_i taken out."""


def hunt_split_sum():
    other_class = "t_j * (p_i * p_j) / p_j"
    all_classes = "p_i * (total - t_i / p_i)"
    simplified = "p_i * (1 - t_i / p_i)"
    return other_class, all_classes, simplified
