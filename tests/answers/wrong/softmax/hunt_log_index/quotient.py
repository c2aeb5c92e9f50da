"""p_i / p_j.

Counterexample: p_i=0.2, p_j=0.5, delta=0, x=2 -> -0.8, right -0.4

says: Look again at the last factor in
"""


def hunt_log_index():
    d_w_i = "(delta - p_i / p_j) * x"
    return d_w_i
