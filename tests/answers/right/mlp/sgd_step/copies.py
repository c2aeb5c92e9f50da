"""Copies, then in place."""

import numpy as np


def sgd_step(params, grads, learning_rate):
    new = [Layer(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    for layer, grad in zip(new, grads):
        np.subtract(layer.W, learning_rate * grad.W, out=layer.W)
        np.subtract(layer.b, learning_rate * grad.b, out=layer.b)
    return new
