"""Old list changed.

says: Your function changes its argument params in place.
"""


def sgd_step(params, grads, learning_rate):
    for i in range(len(params)):
        params[i] = Layer(
            params[i].W - learning_rate * grads[i].W,
            params[i].b - learning_rate * grads[i].b,
        )
    return params
