"""A matrix product with the mask.

says: @ adds up along the last axis of its left array, here
"""


def relu_backward(upstream, z):
    return upstream @ (z > 0).astype(float).T
