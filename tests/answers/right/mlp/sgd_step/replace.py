"""_replace of the layer."""


def sgd_step(params, grads, learning_rate):
    return [
        p._replace(W=p.W - learning_rate * g.W, b=p.b - learning_rate * g.b)
        for p, g in zip(params, grads)
    ]
