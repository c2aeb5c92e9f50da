"""Gradients scaled in place.

says: Your function changes its argument grads in place.
"""


def sgd_step(params, grads, learning_rate):
    new = []
    for p, g in zip(params, grads):
        for block in g:
            block *= learning_rate
        new.append(Layer(p.W - g.W, p.b - g.b))
    return new
