"""Binary cross-entropy of output 1.

says: loss: Look again at the last
earns: 1/2
"""


def hunt_entropy():
    return (
        "-(t_1 * log(p_1) + (1 - t_1) * log(1 - p_1)) - t_2 * log(p_2)",
        "(p_1 - t_1) * v_1 + (p_2 - t_2) * v_2",
    )
