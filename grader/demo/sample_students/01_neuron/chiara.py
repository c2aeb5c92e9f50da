"""Chiara writes plain Python: loops, lists and the math module, and still is right."""

import math

import numpy as np

HANDS_IN = "right answers, with loops and the math module"
START = "solutions"


def weighted_sum_by_hand():
    at_1_1 = 0.1 + 0.2 * 1 + 0.3 * 1
    at_2_minus_1 = 0.1 + 0.2 * 2 + 0.3 * -1
    return at_1_1, at_2_minus_1


def pre_activation(X, w, b):
    z = []
    for row in X:
        total = b
        for feature, weight in zip(row, w):
            total += feature * weight
        z.append(total)
    return np.array(z)


def augment(X):
    return np.array([[1.0] + [float(feature) for feature in row] for row in X])


def line_by_hand():
    normal = (2, 3)
    unit_normal = (2 / math.sqrt(13), 3 / math.sqrt(13))
    distance = 1 / math.sqrt(13)
    return normal, unit_normal, distance


def signed_distance(X, w, b):
    length = math.sqrt(sum(weight**2 for weight in w))
    return np.array([(sum(x * v for x, v in zip(row, w)) + b) / length for row in X])


def hunt_distance():
    distance = "sqrt(b**2 / (w1**2 + w2**2))"
    return distance


def step(z):
    flat = [1.0 if number >= 0 else 0.0 for number in np.ravel(z)]
    return np.array(flat).reshape(np.shape(z))


def sigmoid(z):
    flat = []
    for number in np.ravel(z):
        if number >= 0:
            flat.append(1 / (1 + math.exp(-number)))
        else:
            flat.append(math.exp(number) / (1 + math.exp(number)))
    return np.array(flat).reshape(np.shape(z))


def sigmoid_derivative(z):
    y = sigmoid(z)
    return np.array([s * (1 - s) for s in np.ravel(y)]).reshape(np.shape(z))


def sigmoid_slope():
    slope = "s - s^2"
    return slope


def hunt_update_rule():
    d_w = "2 * x * s * (s - y) * (1 - s)"
    return d_w


def log_odds():
    odds = "1 / (1/p - 1)"
    probability = "exp(z) / (1 + exp(z))"
    return odds, probability


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    slopes = []
    for number in range(x.size):
        right, left = x.copy(), x.copy()
        right.flat[number] += h
        left.flat[number] -= h
        slopes.append((f(right) - f(left)) / (2 * h))
    return np.array(slopes).reshape(x.shape)


def binary_cross_entropy(z, y):
    total = 0.0
    for logit, label in zip(z, y):
        total += max(logit, 0) - label * logit + math.log1p(math.exp(-abs(logit)))
    return total / len(z)


def neuron_gradients(X, y, w, b):
    d_w, d_b = [0.0] * len(w), 0.0
    for row, label in zip(X.tolist(), y):
        z = sum(x * v for x, v in zip(row, w)) + b
        p = 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))
        error = (p - label) / len(y)
        for j, feature in enumerate(row):
            d_w[j] += error * feature
        d_b += error
    return np.array(d_w), d_b


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if math.sqrt(sum(d**2 for d in d_w) + d_b**2) < tolerance:
            break
        w = np.array([v - learning_rate * d for v, d in zip(w, d_w)])
        b = b - learning_rate * d_b
        path.append((w, b))
    return path


def logic_gates():
    AND = (2, 2, -3)
    OR = (2, 2, -1)
    NAND = (-2, -2, 3)
    return {"AND": AND, "OR": OR, "NAND": NAND}
