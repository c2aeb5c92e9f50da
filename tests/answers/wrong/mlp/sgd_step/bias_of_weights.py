"""b moves with the mean of the weights' gradient.

located
earns: 1/2
"""


def sgd_step(params, grads, learning_rate):
    return [
        Layer(p.W - learning_rate * g.W, p.b - learning_rate * g.W.mean(axis=0))
        for p, g in zip(params, grads)
    ]
