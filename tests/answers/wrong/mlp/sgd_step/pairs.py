"""Plain pairs, which later cells ask for W and b in vain.

says: Make a Layer(W, b) of every tuple
"""


def sgd_step(params, grads, learning_rate):
    moved = []
    for (W, b), (d_W, d_b) in zip(params, grads):
        moved.append((W - learning_rate * d_W, b - learning_rate * d_b))
    return moved
