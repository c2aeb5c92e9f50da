"""Emre of the sample class: S0.Q1.2f.

says: That is the homework's: its second line gives the slope formula z, not the value after the activation.
"""


def hunt_hidden_update():
    new_w = "w + 2 * alpha * (t - o) * v * z * (1 - z) * x"
    return new_w
