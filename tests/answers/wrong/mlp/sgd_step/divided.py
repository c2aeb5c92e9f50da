"""Divided.

says: The gradient is divided by the learning rate.
"""


def sgd_step(params, grads, learning_rate):
    return [
        Layer(p.W - g.W / learning_rate, p.b - g.b / learning_rate)
        for p, g in zip(params, grads)
    ]
