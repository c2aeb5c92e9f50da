"""Three times the first case.

says: 3 times the right one
earns: 1/2
"""


def softmax_jacobian_cases():
    same_class = "3 * p_j * (1 - p_j)"
    other_class = "-p_j * p_i"
    return same_class, other_class
