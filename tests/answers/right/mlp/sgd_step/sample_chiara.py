"""Chiara of the sample class."""


def sgd_step(params, grads, learning_rate):
    stepped = []
    for number in range(len(params)):
        (W, b), (d_W, d_b) = params[number], grads[number]
        stepped.append(Layer(W - learning_rate * d_W, b - learning_rate * d_b))
    return stepped
