"""Chiara of the sample class."""


def matrix_gradients(X, t, W, b, v, c):
    E, d_W, d_b, d_v, d_c = 0.0, 0 * W, 0 * b, 0 * v, 0.0
    for x, target in zip(X, t):
        a = sigmoid(x @ W + b)
        r = a @ v + c - target
        E += r * r / 2
        d_z = r * v * a * (1 - a)
        d_W, d_b = d_W + x[:, None] * d_z, d_b + d_z
        d_v, d_c = d_v + r * a, d_c + r
    return E, d_W, d_b, d_v, d_c
