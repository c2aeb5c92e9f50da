"""Divides by p_i.

Counterexample: p_i=0.2, p_j=0.5, delta=0, x=2 -> -1, right -0.4

says: That is the homework's line: look at its index.
"""


def hunt_log_index():
    d_w_i = "p_j / p_i * (delta - p_i) * x"
    return d_w_i
