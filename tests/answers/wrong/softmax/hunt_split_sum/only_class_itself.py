"""Class itself only.

Counterexample: t_i=0.5, p_i=0.2, total=1 (part 2) -> -0.4, right -0.3

says: The other classes add something, too.
earns: 1/3
"""


def hunt_split_sum():
    other_class = "t_j * p_i"
    all_classes = "-t_i * (1 - p_i)"
    simplified = "-t_i * (1 - p_i)"
    return other_class, all_classes, simplified
