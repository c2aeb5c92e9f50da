"""Block by block."""


def sgd_step(params, grads, learning_rate):
    return [
        Layer(*(p - learning_rate * g for p, g in zip(old, grad)))
        for old, grad in zip(params, grads, strict=True)
    ]
