"""D1: turned round.

says: Turned round
earns: 2/3
"""


def hunt_split_sum():
    other_class = "t_j * p_i"
    all_classes = "-t_i * (1 - p_i) + (total - t_i) * p_i"
    simplified = "t_i - p_i"
    return other_class, all_classes, simplified
