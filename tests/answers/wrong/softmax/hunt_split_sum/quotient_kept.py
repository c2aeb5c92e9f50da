"""Line 2 kept.

Counterexample: t_j=1, p_i=0.2, p_j=0.3 (part 1) -> 0.3, right 0.2

says: That is what the homework's line 2 gives: which p
earns: 2/3
"""


def hunt_split_sum():
    other_class = "t_j * p_j * p_i / p_i"
    all_classes = "-t_i * (1 - p_i) + (total - t_i) * p_i"
    simplified = "p_i - t_i"
    return other_class, all_classes, simplified
