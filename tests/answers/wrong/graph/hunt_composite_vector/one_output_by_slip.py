"""Gradients through output 1 only.

says: The second output is a way to
earns: 1/5
"""


def hunt_composite_vector():
    return (
        "(p_1 - t_1) * p1_f1 * f1_w1",
        "(p_1 - t_1) * p1_w2",
        "-(t_1 * log(p_1) + t_2 * log(p_2))",
        "-t_1 / p_1 * p1_f1 * f1_w1",
        "-t_1 / p_1 * p1_w2",
    )
