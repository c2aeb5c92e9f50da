"""S0.Q1.2e, S0.Q1.2f, A1: the homework's line 4.

says: look at its line 2
"""


def hunt_update_rule():
    d_w = "-2 * (y - s) * N * (1 - N) * x"
    return d_w
