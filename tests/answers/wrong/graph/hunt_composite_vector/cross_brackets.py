"""F1_w1 reaches the second path only.

says: Brackets: f1_w1 belongs to
earns: 3/5
"""


def hunt_composite_vector():
    return (
        "(p_1 - t_1) * p1_f1 + (p_2 - t_2) * p2_f1 * f1_w1",
        "(p_1 - t_1) * p1_w2 + (p_2 - t_2) * p2_w2",
        "-(t_1 * log(p_1) + t_2 * log(p_2))",
        "-(t_1 / p_1 * p1_f1 + t_2 / p_2 * p2_f1 * f1_w1)",
        "-(t_1 / p_1 * p1_w2 + t_2 / p_2 * p2_w2)",
    )
