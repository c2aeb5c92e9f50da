"""P1: other logits do not matter.

says: the exponential of every class
earns: 1/2
"""


def softmax_jacobian_cases():
    same_class = "p_j * (1 - p_j)"
    other_class = "0"
    return same_class, other_class
