"""Values of both, stacked by starmap."""


def sgd_step(params, grads, learning_rate):
    return [
        Layer(*(v - learning_rate * g for v, g in zip(layer, grad)))
        for layer, grad in zip(params, grads)
    ]
