"""P2, S0.Q2.7a: as it was handed in.

says: That is the homework's line
"""


def hunt_softmax_factor():
    same_class = "x * (1 - p_j)"
    return same_class
