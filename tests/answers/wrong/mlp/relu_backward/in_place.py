"""The caller's upstream gradient is changed (N10).

says: changes its argument
"""


def relu_backward(upstream, z):
    upstream[z <= 0] = 0
    return upstream
