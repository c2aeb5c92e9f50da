"""All but the last.

located
earns: 1/2
"""


def sgd_step(params, grads, learning_rate):
    return [
        Layer(p.W - learning_rate * g.W, p.b - learning_rate * g.b)
        for p, g in zip(params[:-1], grads)
    ] + [params[-1]]
