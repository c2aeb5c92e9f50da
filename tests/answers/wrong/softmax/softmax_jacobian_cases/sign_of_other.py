"""The other class with a plus.

says: What one class wins the
earns: 1/2
"""


def softmax_jacobian_cases():
    return "p_j * (1 - p_j)", "p_i * p_j"
