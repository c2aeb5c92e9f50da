"""The caller's upstream gradient is changed (N10).

says: changes its argument number 1 in place
"""


def relu_backward(upstream, z):
    upstream[z <= 0] = 0
    return upstream
