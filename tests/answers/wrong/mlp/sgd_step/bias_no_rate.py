"""No rate at the bias.

says: The biases move without the learning rate.
earns: 1/2
"""


def sgd_step(params, grads, learning_rate):
    return [Layer(p.W - learning_rate * g.W, p.b - g.b) for p, g in zip(params, grads)]
