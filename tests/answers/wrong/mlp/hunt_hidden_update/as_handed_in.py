"""The homework's own line (S0.Q1.2e, S0.Q1.2f, A1).

says: That is the homework's: its second line gives the slope formula z, not the value after the activation.
"""


def hunt_hidden_update():
    return "w + 2 alpha (t - o) v z (1 - z) x"
