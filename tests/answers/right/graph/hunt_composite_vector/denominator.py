"""One denominator."""


def hunt_composite_vector():
    return (
        "f1_w1 * ((p_2 - t_2) * p2_f1 + (p_1 - t_1) * p1_f1)",
        "(p_2 - t_2) * p2_w2 + (p_1 - t_1) * p1_w2",
        "-log(p_1**t_1) - log(p_2**t_2)",
        "-(t_1 * p_2 * p1_f1 + t_2 * p_1 * p2_f1) / (p_1 * p_2) * f1_w1",
        "-(t_1 * p_2 * p1_w2 + t_2 * p_1 * p2_w2) / (p_1 * p_2)",
    )
