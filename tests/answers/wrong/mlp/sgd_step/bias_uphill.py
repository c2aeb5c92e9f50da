"""Bias uphill.

says: The biases go up the hill; the weights go down.
earns: 1/2
"""


def sgd_step(params, grads, learning_rate):
    return [Layer(p.W - learning_rate * g.W, p.b + learning_rate * g.b) for p, g in zip(params, grads)]
