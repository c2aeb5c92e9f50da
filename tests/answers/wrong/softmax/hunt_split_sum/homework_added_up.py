"""S3.2f: what line 3 gives.

says: Put total = 1
earns: 2/3
"""


def hunt_split_sum():
    other_class = "t_j * p_i"
    all_classes = "-t_i * (1 - p_i) + (total - t_i) * p_i"
    simplified = "2 * t_i * p_i - t_i"
    return other_class, all_classes, simplified
