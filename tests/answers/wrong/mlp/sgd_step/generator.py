"""A generator for a list.

says: What your function returns is a generator; a list is asked for, one
"""


def sgd_step(params, grads, learning_rate):
    return (
        Layer(p.W - learning_rate * g.W, p.b - learning_rate * g.b)
        for p, g in zip(params, grads)
    )
