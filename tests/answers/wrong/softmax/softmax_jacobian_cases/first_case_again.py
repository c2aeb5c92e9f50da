"""The quotient rule with a slope above.

says: The numerator does not contain
earns: 1/2
"""


def softmax_jacobian_cases():
    same_class = "p_j * (1 - p_j)"
    other_class = "p_j * (1 - p_i)"
    return same_class, other_class
