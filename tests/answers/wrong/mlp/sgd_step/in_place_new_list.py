"""New list, old arrays.

says: Your function changes its argument params in place.
"""


def sgd_step(params, grads, learning_rate):
    new = []
    for (W, b), g in zip(params, grads):
        W -= learning_rate * g.W
        b -= learning_rate * g.b
        new.append(Layer(W, b))
    return new
