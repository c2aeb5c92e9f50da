"""Plus.

Counterexample: p_i=0.2, p_j=0.5, delta=0, x=2 -> 0.4, right -0.4

says: Look again at the sign in
"""


def hunt_log_index():
    d_w_i = "(delta + p_i) * x"
    return d_w_i
