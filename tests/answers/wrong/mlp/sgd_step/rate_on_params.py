"""The rate shrinks the parameters too.

located
"""


def sgd_step(params, grads, learning_rate):
    return [
        Layer(layer.W - learning_rate * (g.W + layer.W), layer.b - learning_rate * (g.b + layer.b))
        for layer, g in zip(params, grads)
    ]
