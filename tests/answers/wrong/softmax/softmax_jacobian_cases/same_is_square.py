"""1 - p_j^2 as for tanh.

says: That is the slope of tanh.
earns: 1/2
"""


def softmax_jacobian_cases():
    return "1 - p_j**2", "-p_i * p_j"
