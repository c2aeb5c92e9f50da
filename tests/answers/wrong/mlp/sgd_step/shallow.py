"""A shallow copy of the list.

says: Your function changes its argument params in place
"""


def sgd_step(params, grads, learning_rate):
    new = list(params)
    for i in range(len(new)):
        new[i].W[:] = new[i].W - learning_rate * grads[i].W
        new[i].b[:] = new[i].b - learning_rate * grads[i].b
    return new
