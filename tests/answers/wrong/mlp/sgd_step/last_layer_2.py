"""Last layer only.

says: Only the last layer moves.
earns: 1/2
"""


def sgd_step(params, grads, learning_rate):
    return [
        *params[:-1],
        Layer(
            params[-1].W - learning_rate * grads[-1].W,
            params[-1].b - learning_rate * grads[-1].b,
        ),
    ]
