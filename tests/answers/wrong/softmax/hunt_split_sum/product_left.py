"""p_i (1 - t_i).

Counterexample: t_i=0.5, p_i=0.2, total=1 (part 2) -> 0.1, right -0.3

says: Those are the other classes; class i itself adds something, too.
earns: 1/3
"""


def hunt_split_sum():
    other_class = "t_j * p_i"
    all_classes = "(total - t_i) * p_i"
    simplified = "p_i * (1 - t_i)"
    return other_class, all_classes, simplified
