"""Slope of the log only.

Counterexample: t_j=1, p_i=0.2, p_j=0.3 (part 1) -> -3.33333, right 0.2

says: That is the slope in p_j; go on to the logit.
earns: 2/3
"""


def hunt_split_sum():
    other_class = "-t_j / p_j"
    all_classes = "-t_i * (1 - p_i) + (total - t_i) * p_i"
    simplified = "p_i - t_i"
    return other_class, all_classes, simplified
