"""Loop."""


def sgd_step(params, grads, learning_rate):
    new = []
    for i in range(len(params)):
        W = params[i].W - learning_rate * grads[i].W
        b = params[i].b - learning_rate * grads[i].b
        new.append(Layer(W, b))
    return new
