"""Filled arrays like the parameters.

located
earns: 3/4
"""

import numpy as np


def sgd_step(params, grads, learning_rate):
    out = []
    for p, g in zip(params, grads):
        W, b = np.zeros_like(p.W), np.zeros_like(p.b)
        W[:] = p.W - learning_rate * g.W
        b[:] = p.b - learning_rate * g.b
        out.append(Layer(W, b))
    return out
