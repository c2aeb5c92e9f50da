"""Three layers.

says: There are
"""


def sgd_step(params, grads, learning_rate):
    return [
        Layer(
            params[i].W - learning_rate * grads[i].W,
            params[i].b - learning_rate * grads[i].b,
        )
        for i in range(min(3, len(params)))
    ]
