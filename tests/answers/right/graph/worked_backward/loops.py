"""Loops over examples."""


def worked_backward():
    X, t, W, b, v, c = worked_network()
    out, units = [0.0] * 4, [[0.0] * 3 for _ in range(3)]
    for x, target in zip(X, t):
        a = sigmoid(x @ W + b)
        residual = a @ v + c - target
        for k, value in enumerate((1.0, *a)):
            out[k] += residual * value
        for j in range(3):
            delta = residual * v[j] * a[j] * (1 - a[j])
            for k, value in enumerate((1.0, *x)):
                units[j][k] += delta * value
    return tuple(out), *(tuple(unit) for unit in units)
