"""S3.2f: the sum has gone.

says: the sum over the others has gone
earns: 2/3
"""


def hunt_split_sum():
    other_class = "t_j * p_i"
    all_classes = "-t_i * (1 - p_i) + t_i * p_i"
    simplified = "p_i - t_i"
    return other_class, all_classes, simplified
