"""The biases are not moved.

says: The biases never move.
earns: 1/2
"""


def sgd_step(params, grads, learning_rate):
    return [Layer(layer.W - learning_rate * g.W, layer.b) for layer, g in zip(params, grads)]
