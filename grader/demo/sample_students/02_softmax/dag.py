"""Dag computes with einsum and single precision and writes formulas another way."""

import numpy as np

HANDS_IN = "right answers, with einsum, single precision, other algebra"
START = "solutions"


def model_counts():
    k = np.array([2, 3, 10])
    return k, k * (k - 1) / 2, 1.0


def one_vs_rest_predict(X, W, b):
    scores = np.einsum("nd,dk->nk", X, W) + b
    return np.argsort(-scores, axis=1, kind="stable")[:, 0]


def one_hot(labels, num_classes):
    return (np.arange(num_classes) == labels[:, None]).astype(np.float32)


def softmax_by_hand():
    powers = np.array([1.0, 2.0, 5.0])
    return powers / powers.sum(), powers**2 / np.sum(powers**2), np.log(10)


def softmax(logits):
    z = logits - np.max(logits, axis=1)[:, None]
    powers = np.exp(z.astype(np.float32))
    return np.einsum("nk,n->nk", powers, 1 / powers.sum(axis=1))


def indicator_likelihood():
    factor = "p * t + (1 - t)"
    loss = "-log(p^t)"
    slope = "-(t / p)"
    return factor, loss, slope


def log_softmax(logits):
    return logits - np.logaddexp.reduce(logits, axis=1, keepdims=True)


def cross_entropy(logits, targets):
    log_of_sum = np.logaddexp.reduce(logits, axis=1)
    return np.mean(log_of_sum - np.einsum("nk,nk->n", targets, logits))


def softmax_jacobian_cases():
    same_class = "1/4 - (p_j - 1/2)^2"
    other_class = "(1 - p_i) * p_j - p_j"
    return same_class, other_class


def softmax_jacobian():
    in_logit = "-p_j * (p_i - delta)"
    in_weight = "x * p_j * delta - x * p_j * p_i"
    return in_logit, in_weight


def hunt_log_index():
    d_w_i = "x * (1 - p_i) - x * (1 - delta)"
    return d_w_i


def softmax_backward(upstream, probs):
    centred = upstream - np.einsum("nk,nk->n", upstream, probs)[:, None]
    return np.einsum("nk,nk->nk", probs, centred)


def hunt_split_sum():
    other_class = "p_i * t_j"
    all_classes = "p_i * total - t_i"
    simplified = "(1 - t_i) - (1 - p_i)"
    return other_class, all_classes, simplified


def cross_entropy_backward(logits, targets):
    log_of_sum = np.logaddexp.reduce(logits, axis=1, keepdims=True)
    return np.exp(logits - log_of_sum) / len(logits) - targets / len(logits)


def class_update():
    new_w = "w - alpha * (t * (p - 1) + (1 - t) * p) * x"
    return new_w


def hunt_penalty():
    d_w = "w * l2 + g_w"
    d_b = "g_b"
    return d_w, d_b


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    X1, W1 = np.c_[X, np.ones(len(X))], np.vstack([W, b])
    logits = np.einsum("nd,dk->nk", X1, W1)
    D = cross_entropy_backward(logits, targets)
    both = np.einsum("nd,nk->dk", X1, D)
    loss = cross_entropy(logits, targets) + l2 * np.linalg.norm(W) ** 2 / 2
    return loss, both[:-1] + l2 * W, both[-1]


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    cuts = np.arange(batch_size, len(X), batch_size)
    for rows in np.split(order, cuts):
        yield X.take(rows, axis=0), targets.take(rows, axis=0)
