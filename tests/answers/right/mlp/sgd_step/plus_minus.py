"""Minus gradient added."""


def sgd_step(params, grads, learning_rate):
    return list(
        map(
            lambda p, g: Layer(
                p.W + (-learning_rate) * g.W, p.b + (-learning_rate) * g.b
            ),
            params,
            grads,
        )
    )
