"""Two loops."""

import numpy as np


def unbroadcast(upstream, shape):
    grad = np.array(upstream, dtype=float)
    while grad.ndim > len(shape):
        grad = np.sum(grad, axis=0)
    for axis in range(len(shape)):
        if shape[axis] != grad.shape[axis]:
            grad = np.sum(grad, axis=axis, keepdims=True)
    return grad
