"""Only the last layer is replaced.

says: Only the last layer moves.
earns: 1/2
"""


def sgd_step(params, grads, learning_rate):
    p, g = params[-1], grads[-1]
    new = Layer(p.W - learning_rate * g.W, p.b - learning_rate * g.b)
    return [*params[:-1], new]
