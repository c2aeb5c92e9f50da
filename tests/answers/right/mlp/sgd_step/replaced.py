"""_replace."""


def sgd_step(params, grads, learning_rate):
    new_params = []
    for i in range(len(params)):
        W = params[i].W - learning_rate * grads[i].W
        b = params[i].b - learning_rate * grads[i].b
        new_params.append(params[i]._replace(W=W, b=b))
    return new_params
