"""Derivative of log left as log.

says: entropy_d_w2: A logarithm stands where its slope belongs: the rest is right.
earns: 4/5
"""


def hunt_composite_vector():
    return ('((p_1 - t_1) * p1_f1 + (p_2 - t_2) * p2_f1) * f1_w1', '(p_1 - t_1) * p1_w2 + (p_2 - t_2) * p2_w2', '-(t_1 * log(p_1) + t_2 * log(p_2))', '-(t_1 / p_1 * p1_f1 + t_2 / p_2 * p2_f1) * f1_w1', '-(t_1 * log(p_1) * p1_w2 + t_2 * log(p_2) * p2_w2)')
