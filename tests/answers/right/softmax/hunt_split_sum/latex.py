"""LaTeX."""


def hunt_split_sum():
    other_class = "t_{j} p_{i}"
    all_classes = "p_i \\cdot total - t_i"
    simplified = "p_i - t_i"
    return other_class, all_classes, simplified
