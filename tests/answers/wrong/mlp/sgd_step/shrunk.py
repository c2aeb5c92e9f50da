"""Multiplied.

says: Each value is scaled by its gradient; the
"""


def sgd_step(params, grads, learning_rate):
    return [
        Layer(p.W * (1 - learning_rate * g.W), p.b * (1 - learning_rate * g.b))
        for p, g in zip(params, grads)
    ]
