"""The gradient is divided by its norm.

located
"""

import numpy as np


def sgd_step(params, grads, learning_rate):
    return [
        Layer(
            p.W - learning_rate * g.W / np.linalg.norm(g.W),
            p.b - learning_rate * g.b / np.linalg.norm(g.b),
        )
        for p, g in zip(params, grads)
    ]
