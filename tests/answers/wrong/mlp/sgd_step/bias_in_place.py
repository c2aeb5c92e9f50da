"""Bias in place.

says: Your function changes its argument params in place.
"""


def sgd_step(params, grads, learning_rate):
    new = []
    for p, g in zip(params, grads):
        b = p.b
        b -= learning_rate * g.b
        new.append(Layer(p.W - learning_rate * g.W, b))
    return new
