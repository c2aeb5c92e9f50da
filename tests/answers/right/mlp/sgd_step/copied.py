"""Copies first."""


def sgd_step(params, grads, learning_rate):
    new = [Layer(p.W.astype(float), p.b.astype(float)) for p in params]
    for p, g in zip(new, grads):
        p.W[:] -= learning_rate * g.W
        p.b[:] -= learning_rate * g.b
    return new
