"""P2, S0.Q2.7a: the factor in front is lost.

says: One factor of the two got lost
earns: 1/2
"""


def softmax_jacobian_cases():
    same_class = "1 - p_j"
    other_class = "-p_j * p_i"
    return same_class, other_class
