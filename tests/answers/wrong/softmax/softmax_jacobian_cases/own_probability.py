"""P3: p_j twice.

says: Whose exponential
earns: 1/2
"""


def softmax_jacobian_cases():
    same_class = "p_j * (1 - p_j)"
    other_class = "-p_j * p_j"
    return same_class, other_class
