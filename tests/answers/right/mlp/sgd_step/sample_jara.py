"""Jara of the sample class."""


def sgd_step(params, grads, learning_rate):
    alpha = learning_rate
    return [
        Layer(layer.W - alpha * grad.W, layer.b - alpha * grad.b)
        for layer, grad in zip(params, grads)
    ]
