"""Dag computes with einsum and single precision and writes formulas another way."""

import numpy as np

HANDS_IN = "right answers, with einsum, single precision, other algebra"
START = "solutions"


def pre_activation(X, w, b):
    return np.einsum("ij,j->i", X, w) + b


def augment(X):
    return np.pad(X, ((0, 0), (1, 0)), constant_values=1.0)


def signed_distance(X, w, b):
    unit = w / np.sqrt(np.einsum("j,j", w, w))
    return np.einsum("ij,j->i", X + b * w / np.einsum("j,j", w, w), unit)


def hunt_distance():
    distance = "abs(b) * (w1**2 + w2**2)**(-1/2)"
    return distance


def step(z):
    return 1.0 - np.signbit(z + 0.0)


def sigmoid(z):
    z = np.asarray(z, dtype=np.float32)
    return 0.5 * (1 + np.tanh(z / 2))


def sigmoid_derivative(z):
    shrunk = np.exp(-np.abs(np.asarray(z, dtype=np.float32)))
    return shrunk / (1 + shrunk) ** 2


def hunt_update_rule():
    d_w = "2 * (s - y) * x * (s - s**2)"
    return d_w


def log_odds():
    odds = "-1 + 1 / (1 - p)"
    probability = "1 - 1 / (1 + exp(z))"
    return odds, probability


def likelihood():
    factor = "exp(y * log(p) + (1 - y) * log(1 - p))"
    log_of_factor = "log(1 - p) + y * (log(p) - log(1 - p))"
    return factor, log_of_factor


def hunt_cross_entropy():
    loss = "y * log(1 / p) + (1 - y) * log(1 / (1 - p))"
    return loss


def binary_cross_entropy(z, y):
    signs = (2 * y - 1).astype(np.float32)
    return np.logaddexp(0, -signs * z.astype(np.float32)).mean()


def logit_gradient():
    d_z = "-y * (1 - p) + (1 - y) * p"
    d_w = "p*x - x*y"
    return d_z, d_w


def neuron_gradients(X, y, w, b):
    z = np.einsum("ij,j->i", X, w) + b
    error = 0.5 * (1 + np.tanh(z.astype(np.float32) / 2)) - y
    return np.einsum("ij,i->j", X, error) / len(y), np.mean(error)


def hunt_hypothesis():
    h = "exp(w * x) * exp(b) / (1 + exp(w * x + b))"
    return h


def hunt_exponent():
    d_x = "-w * y / (1 + exp(w * x))"
    return d_x


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        both = np.append(*gradients(w, b))
        if np.sqrt(np.einsum("i,i", both, both)) < tolerance:
            break
        w, b = w - learning_rate * both[:-1], b - learning_rate * both[-1]
        path.append((w, b))
    return path
