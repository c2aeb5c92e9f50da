"""total times the difference.

Counterexample: t_i=0.5, p_i=0.2, total=2 (part 2) -> -0.6, right -0.1

says: The first part contains t_i alone.
earns: 2/3
"""


def hunt_split_sum():
    other_class = "t_j * p_i"
    all_classes = "total * (p_i - t_i)"
    simplified = "p_i - t_i"
    return other_class, all_classes, simplified
