"""S4.a.2: the second fraction forgotten.

says: the second is not 0
earns: 1/2
"""


def softmax_jacobian_cases():
    same_class = "p_j"
    other_class = "-p_j * p_i"
    return same_class, other_class
