"""The old layers are changed (N10).

says: changes its argument
"""


def sgd_step(params, grads, learning_rate):
    for p, g in zip(params, grads):
        p.W[...] -= learning_rate * g.W
        p.b[...] -= learning_rate * g.b
    return params
