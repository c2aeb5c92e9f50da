"""Exchanged.

located
"""


def sgd_step(params, grads, learning_rate):
    return [
        Layer(g.W - learning_rate * p.W, g.b - learning_rate * p.b)
        for p, g in zip(params, grads)
    ]
