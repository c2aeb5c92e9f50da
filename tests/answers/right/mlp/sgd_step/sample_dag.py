"""Dag of the sample class."""


def sgd_step(params, grads, learning_rate):
    pairs = zip(params, grads)
    return [Layer(*(p - learning_rate * g for p, g in zip(*pair))) for pair in pairs]
