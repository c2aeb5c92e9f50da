"""Goran of the sample class: S3.2e S3.2f.

says: That is what the homework's line 2 gives: which p is below?
earns: 1/3
"""


def hunt_split_sum():
    other_class = "-t_j / p_i * (-p_i * p_j)"
    all_classes = "-t_i * (1 - p_i) + t_i * p_i"
    simplified = "-t_i + p_i"
    return other_class, all_classes, simplified
