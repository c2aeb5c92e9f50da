"""Brackets lost.

Counterexample: p_i=0.3, p_j=0.3, delta=1, x=2 -> 0.4, right 1.4

says: Are brackets missing round
"""


def hunt_log_index():
    d_w_i = "delta - p_i * x"
    return d_w_i
