"""Ways multiplied.

says: squared_d_w2: '(p_1 - t_1) * p1_w2' and '(p_2 - t_2) * p2_w2' are
earns: 4/5
"""


def hunt_composite_vector():
    squared_d_w1 = "((p_1-t_1)*p1_f1+(p_2-t_2)*p2_f1)*f1_w1"
    squared_d_w2 = "(p_1 - t_1) * p1_w2 * (p_2 - t_2) * p2_w2"
    entropy = "-t_1*log(p_1)-t_2*log(p_2)"
    entropy_d_w1 = "(-t_1/p_1*p1_f1-t_2/p_2*p2_f1)*f1_w1"
    entropy_d_w2 = "-t_1/p_1*p1_w2-t_2/p_2*p2_w2"
    return squared_d_w1, squared_d_w2, entropy, entropy_d_w1, entropy_d_w2
