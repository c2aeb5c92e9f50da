"""Two halves of the batch, each by the function itself."""


def neuron_gradients(X, y, w, b):
    if len(y) == 1:
        e = sigmoid(X @ w + b)[0] - y[0]
        return e * X[0], e
    k = len(y) // 2
    gw1, gb1 = neuron_gradients(X[:k], y[:k], w, b)
    gw2, gb2 = neuron_gradients(X[k:], y[k:], w, b)
    a, c = k / len(y), 1 - k / len(y)
    return a * gw1 + c * gw2, a * gb1 + c * gb2
