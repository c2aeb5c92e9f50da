"""Sign of the class itself.

Counterexample: t_i=0.5, p_i=0.2, total=1 (part 2) -> 0.5, right -0.3

says: all_classes: Look again at the sign in 't_i * (1 - p_i) + (total - t_i) *
earns: 2/3
"""


def hunt_split_sum():
    other_class = "t_j * p_i"
    all_classes = "t_i * (1 - p_i) + (total - t_i) * p_i"
    simplified = "p_i - t_i"
    return other_class, all_classes, simplified
