"""delta lost.

Counterexample: p_i=0.3, p_j=0.3, delta=1, x=2 -> -0.6, right 1.4

located
"""


def hunt_log_index():
    d_w_i = "-p_i * x"
    return d_w_i
