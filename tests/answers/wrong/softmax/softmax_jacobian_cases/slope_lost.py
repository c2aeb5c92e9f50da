"""The slope of the sum is forgotten.

says: The slope of the sum below is missing
earns: 1/2
"""


def softmax_jacobian_cases():
    same_class = "p_j * (1 - p_j)"
    other_class = "-p_j"
    return same_class, other_class
