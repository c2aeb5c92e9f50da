"""The homework's own line (S0.Q1.2e, S0.Q1.2f, A1).

says: That is the homework's: what does its second line put in for z?
"""


def hunt_hidden_update():
    return "w + 2 alpha (t - o) v z (1 - z) x"
