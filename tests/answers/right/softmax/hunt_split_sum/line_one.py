"""Line 1 with both cases put in."""


def hunt_split_sum():
    other_class = "-t_j / p_j * (-p_i * p_j)"
    all_classes = "-t_i / p_i * p_i * (1 - p_i) + (total - t_i) * p_i"
    simplified = "-t_i * (1 - p_i) + (1 - t_i) * p_i"
    return other_class, all_classes, simplified
