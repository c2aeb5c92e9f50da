"""The biases stay.

says: The biases never move.
earns: 1/2
"""


def sgd_step(params, grads, learning_rate):
    return [Layer(p.W - learning_rate * g.W, p.b) for p, g in zip(params, grads)]
