"""Class i in both parts.

says: Class i itself is in both parts
earns: 2/3
"""


def hunt_split_sum():
    other_class = "t_j * p_i"
    all_classes = "-t_i * (1 - p_i) + total * p_i"
    simplified = "p_i - t_i"
    return other_class, all_classes, simplified
