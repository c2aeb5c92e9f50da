"""Chiara writes plain Python: loops, lists and the math module, and still is right."""

import math

import numpy as np

HANDS_IN = "right answers, with loops and the math module"
START = "solutions"


def model_counts():
    one_against_all = [2, 3, 10]
    one_against_one = [k * (k - 1) // 2 for k in one_against_all]
    templates_per_class = 1
    return one_against_all, one_against_one, templates_per_class


def one_vs_rest_predict(X, W, b):
    guesses = []
    for row in X:
        scores = [sum(row * W[:, j]) + b[j] for j in range(len(b))]
        guesses.append(scores.index(max(scores)))
    return np.array(guesses)


def one_hot(labels, num_classes):
    rows = np.zeros((len(labels), num_classes))
    for number, label in enumerate(labels):
        rows[number, label] = 1
    return rows


def softmax_by_hand():
    probs = (1 / 8, 2 / 8, 5 / 8)
    probs_of_doubled_logits = (1 / 30, 4 / 30, 25 / 30)
    loss_of_a_guess = -math.log(0.1)
    return probs, probs_of_doubled_logits, loss_of_a_guess


def softmax(logits):
    rows = []
    for row in logits:
        powers = [math.exp(z - max(row)) for z in row]
        rows.append([power / sum(powers) for power in powers])
    return np.array(rows)


def indicator_likelihood():
    factor = "exp(t * log(p))"
    loss = "t * log(1 / p)"
    slope = "-t * p**(-1)"
    return factor, loss, slope


def log_softmax(logits):
    rows = []
    for row in logits:
        top = max(row)
        log_of_sum = top + math.log(sum(math.exp(z - top) for z in row))
        rows.append([z - log_of_sum for z in row])
    return np.array(rows)


def cross_entropy(logits, targets):
    total = 0.0
    for t_row, log_row in zip(targets, log_softmax(logits)):
        for t, log_p in zip(t_row, log_row):
            total -= t * log_p
    return total / len(logits)


def softmax_jacobian_cases():
    same_class = "p_j - p_j^2"
    other_class = "-(p_i * p_j)"
    return same_class, other_class


def softmax_jacobian():
    in_logit = "delta * p_j - p_i * p_j"
    in_weight = "x * (delta * p_j - p_i * p_j)"
    return in_logit, in_weight


def hunt_log_index():
    d_w_i = "delta * x - p_i * x"
    return d_w_i


def softmax_backward(upstream, probs):
    d_logits = np.zeros(probs.shape)
    for n, (g, p) in enumerate(zip(upstream, probs)):
        for i in range(len(p)):
            for j in range(len(p)):
                d_logits[n, i] += g[j] * p[j] * ((i == j) - p[i])
    return d_logits


def hunt_split_sum():
    other_class = "-t_j / p_j * (-p_i * p_j)"
    all_classes = "total * p_i - t_i"
    simplified = "-(t_i - p_i)"
    return other_class, all_classes, simplified


def cross_entropy_backward(logits, targets):
    rows = []
    for z, t in zip(logits, targets):
        powers = [math.exp(number - max(z)) for number in z]
        p = [power / sum(powers) for power in powers]
        rows.append([(p[j] - t[j]) / len(logits) for j in range(len(t))])
    return np.array(rows)


def class_update():
    new_w = "w + alpha * x * (t - p)"
    return new_w


def hunt_penalty():
    d_w = "g_w + l2 / 2 * 2 * w"
    d_b = "g_b + 0"
    return d_w, d_b


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    logits = np.array([x @ W + b for x in X])
    loss = cross_entropy(logits, targets) + l2 * sum(w * w for w in W.ravel()) / 2
    d_W, d_b = l2 * W, 0 * b
    for x, slopes in zip(X, cross_entropy_backward(logits, targets)):
        d_W = d_W + x[:, None] * slopes
        d_b = d_b + slopes
    return loss, d_W, d_b


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    rows = []
    for row in order:
        rows.append(row)
        if len(rows) == batch_size:
            yield X[rows], targets[rows]
            rows = []
    if rows:
        yield X[rows], targets[rows]
