"""delta times all.

Counterexample: p_i=0.2, p_j=0.5, delta=0, x=2 -> 0, right -0.4

says: For other classes that gives 0.
"""


def hunt_log_index():
    d_w_i = "delta * (1 - p_i) * x"
    return d_w_i
