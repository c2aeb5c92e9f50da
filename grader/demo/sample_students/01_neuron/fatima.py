"""Fatima answers twenty questions on neurons; six answers that are graded are wrong.

She takes b for the distance of the boundary, copies the unit normal with one wrong
digit, stops when the gradient no longer changes, loses the brackets of the
cross-entropy, and inserts h = w x + b where the sigmoid of it is needed.
"""

import numpy as np

HANDS_IN = "twenty answers on linear discriminants and logistic regression"
START = "solutions"
LOSES = {
    "line_by_hand.unit_normal": "S2.AN.4b",
    "hunt_distance": "S2.AN.3a",
    "hunt_cross_entropy": "S2.AN.13a",  # a slip of the pen
    "neuron_gradients": "S2.AN.14a",
    "hunt_hypothesis": "S2.AN.14a",
    "gradient_descent": "S2.AN.10b",
}
WRITTEN = {
    "discriminant_words": (
        "Above 0 on one side, below 0 on the other, 0 on the boundary. b is the bias "
        "term and the distance from the decision boundary to the origin. The weights "
        "are the normal vectors."
    ),
    "activation_words": (
        "The sigmoid has a usable derivative (the step's is 0), gives probabilities and"
        " is less abrupt: with the step 0.00001 would already be a 1. Too small weights"
        " make the slope flatter, so it is less decisive. z models the log-likelihood "
        "ratio."
    ),
    "zero_one_words": (
        "It counts errors, so it is piecewise and cannot be differentiated."
    ),
    "descent_words": (
        "The direction is the gradient, the size is the learning rate. Stop at the "
        "global minimum (it could be a local one): when the difference between this "
        "gradient and the one before is below a threshold. A rate that is too large "
        "diverges, one that is too small is slow. The weights move in the direction of "
        "the gradient."
    ),
}


def line_by_hand():
    normal = (2, 3)
    unit_normal = (1 / 13**0.5, 3 / 13**0.5)
    distance = 1 / 13**0.5
    return normal, unit_normal, distance


def hunt_distance():
    distance = "b"
    return distance


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def hunt_cross_entropy():
    loss = "-y * log(p) + (1 - y) * log(1 - p)"
    return loss


def neuron_gradients(X, y, w, b):
    h = X @ w + b
    return X.T @ (h - y) / len(y), np.mean(h - y)


def hunt_hypothesis():
    h = "w * x + b"
    return h


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    before = None
    for _ in range(max_steps):
        now = np.append(*gradients(w, b))
        if before is not None and np.linalg.norm(now - before) < tolerance:
            break
        w, b = w - learning_rate * now[:-1], b - learning_rate * now[-1]
        path.append((w, b))
        before = now
    return path
