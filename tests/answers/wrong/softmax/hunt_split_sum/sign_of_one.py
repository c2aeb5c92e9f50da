"""One minus too many.

says: Two minus signs meet.
earns: 2/3
"""


def hunt_split_sum():
    other_class = "-t_j * p_i"
    all_classes = "-t_i * (1 - p_i) + (total - t_i) * p_i"
    simplified = "p_i - t_i"
    return other_class, all_classes, simplified
