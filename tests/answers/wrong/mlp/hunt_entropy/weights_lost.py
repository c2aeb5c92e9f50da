"""D_a without the weights.

says: d_a: Your answer is 0 at
earns: 1/2
"""


def hunt_entropy():
    return "-(t_1 * log(p_1) + t_2 * log(p_2))", "(p_1 - t_1) + (p_2 - t_2)"
