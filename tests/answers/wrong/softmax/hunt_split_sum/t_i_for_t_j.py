"""t_i in the first.

Counterexample: t_j=1, p_i=0.2, p_j=0.3 (part 1) -> NameError: name 't_i' is not
defined, right 0.2

says: this answer may use t_j, p_i and p_j.
earns: 2/3
"""


def hunt_split_sum():
    other_class = "t_i * p_i"
    all_classes = "-t_i * (1 - p_i) + (total - t_i) * p_i"
    simplified = "p_i - t_i"
    return other_class, all_classes, simplified
