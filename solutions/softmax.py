"""Answers of notebook 2: many classes, softmax, its gradient and the first VJP.

Shapes: n examples, d features, k classes. A batch is X (n, d), the weights W (d, k),
the biases b (k,), the logits X @ W + b (n, k). Labels (n,) are class numbers 0..k-1;
targets (n, k) are the rows the probabilities are compared with, each adding up to 1:
one-hot rows, or soft ones. In formulas z is a logit, p a probability, t a target.
Derivatives are named d_ + the thing.
"""

from collections.abc import Iterator

import numpy as np

Array = np.ndarray


# ---- 1. One neuron for each class ----


def model_counts() -> tuple[tuple, tuple, int]:
    """Neurons for k = 2, 3, 10: one against all, then one against one; templates."""
    ### BEGIN SOLUTION
    one_against_all = (2, 3, 10)
    one_against_one = (1, 3, 45)
    templates_per_class = 1
    ### END SOLUTION
    return one_against_all, one_against_one, templates_per_class


def one_vs_rest_predict(X: Array, W: Array, b: Array) -> Array:
    """Class with the highest logit. X (n, d), W (d, k), b (k,) -> labels (n,)."""
    ### BEGIN SOLUTION
    return np.argmax(X @ W + b, axis=1)
    ### END SOLUTION


# ---- 2. Probabilities for k classes ----


def one_hot(labels: Array, num_classes: int) -> Array:
    """A row with a single 1.0 for each label. labels (n,) -> (n, num_classes)."""
    ### BEGIN SOLUTION
    return np.eye(num_classes)[labels]
    ### END SOLUTION


def softmax_by_hand() -> tuple[tuple, tuple, float]:
    """Softmax of (0, log 2, log 5), the same of twice these logits, loss of a guess.

    The guess gives ten classes the same probability p; its loss is -log p, in nats.
    """
    ### BEGIN SOLUTION
    probs = (0.125, 0.25, 0.625)
    probs_of_doubled_logits = (1 / 30, 4 / 30, 25 / 30)
    loss_of_a_guess = 2.302585093
    ### END SOLUTION
    return probs, probs_of_doubled_logits, loss_of_a_guess


def softmax(logits: Array) -> Array:
    """Probabilities, row by row, finite for every finite logit. (n, k) -> (n, k)."""
    ### BEGIN SOLUTION
    shifted = logits - logits.max(axis=1, keepdims=True)
    powers = np.exp(shifted)
    return powers / powers.sum(axis=1, keepdims=True)
    ### END SOLUTION


# ---- 3. The loss ----


def indicator_likelihood() -> tuple[str, str, str]:
    """Factor of one example and class in the likelihood, its loss, the slope in p.

    Written in p, the probability of the class, and t, 1 for the true class, else 0.
    """
    ### BEGIN SOLUTION
    factor = "p**t"
    loss = "-t * log(p)"
    slope = "-t / p"
    ### END SOLUTION
    return factor, loss, slope


def log_softmax(logits: Array) -> Array:
    """Logarithm of softmax, finite for every finite logit. (n, k) -> (n, k)."""
    ### BEGIN SOLUTION
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    ### END SOLUTION


def cross_entropy(logits: Array, targets: Array) -> float:
    """Mean over the rows of -sum t log p, in nats. logits (n, k), targets (n, k) -> ().

    Finite for every finite logit.
    """
    ### BEGIN SOLUTION
    return -np.mean(np.sum(targets * log_softmax(logits), axis=1))
    ### END SOLUTION


# ---- 4. One logit moves all probabilities ----


def softmax_jacobian_cases() -> tuple[str, str]:
    """Derivative of p_j in the logit z_i: for i = j, then for i not j.

    The first is written in p_j alone, the second in p_i and p_j.
    """
    ### BEGIN SOLUTION
    same_class = "p_j * (1 - p_j)"
    other_class = "-p_j * p_i"
    ### END SOLUTION
    return same_class, other_class


def softmax_jacobian() -> tuple[str, str]:
    """Derivatives of p_j in z_i, and in w_i where z_i = w_i * x, both cases in one.

    Written in p_i, p_j, x and delta, which is 1 where i = j and 0 elsewhere.
    """
    ### BEGIN SOLUTION
    in_logit = "p_j * (delta - p_i)"
    in_weight = "p_j * (delta - p_i) * x"
    ### END SOLUTION
    return in_logit, in_weight


def hunt_log_index() -> str:
    """Derivative in w_i of log p_j, where z_i = w_i * x, in p_i, p_j, delta and x."""
    ### BEGIN SOLUTION
    d_w_i = "(delta - p_i) * x"
    ### END SOLUTION
    return d_w_i


def softmax_backward(upstream: Array, probs: Array) -> Array:
    """Gradient at the logits from the one at the probabilities.

    upstream (n, k), probs (n, k) -> (n, k), without building a k x k Jacobian.
    """
    ### BEGIN SOLUTION
    shared = (upstream * probs).sum(axis=1, keepdims=True)
    return probs * (upstream - shared)
    ### END SOLUTION


# ---- 5. The gradient of the loss ----


def hunt_split_sum() -> tuple[str, str, str]:
    """Derivative of -sum t_j log p_j in z_i: one term, the sum, the sum simplified.

    First the contribution of one class j other than i, in t_j, p_i and p_j; then all
    classes together, in t_i, p_i and total, the sum of all targets; then the same for
    total = 1, in t_i and p_i.
    """
    ### BEGIN SOLUTION
    other_class = "t_j * p_i"
    all_classes = "-t_i * (1 - p_i) + (total - t_i) * p_i"
    simplified = "p_i - t_i"
    ### END SOLUTION
    return other_class, all_classes, simplified


def cross_entropy_backward(logits: Array, targets: Array) -> Array:
    """Gradient of the mean cross-entropy at the logits. (n, k), (n, k) -> (n, k)."""
    ### BEGIN SOLUTION
    return (softmax(logits) - targets) / len(logits)
    ### END SOLUTION


# ---- 6. The model ----


def class_update() -> str:
    """New value of the weight w of one class after one example.

    Written in w, x, the probability p, the target t and the learning rate alpha.
    """
    ### BEGIN SOLUTION
    new_w = "w - alpha * (p - t) * x"
    ### END SOLUTION
    return new_w


def hunt_penalty() -> tuple[str, str]:
    """Gradients in a weight w and in a bias b once l2 / 2 * w**2 is in the loss.

    Written in the gradients without penalty, g_w and g_b, and l2, w and b.
    """
    ### BEGIN SOLUTION
    d_w = "g_w + l2 * w"
    d_b = "g_b"
    ### END SOLUTION
    return d_w, d_b


def softmax_regression_gradients(
    X: Array, targets: Array, W: Array, b: Array, *, l2: float = 0.0
) -> tuple[float, Array, Array]:
    """Mean cross-entropy plus l2 / 2 times the sum of W squared, and its gradients.

    X (n, d), targets (n, k), W (d, k), b (k,) -> loss (), d_W (d, k), d_b (k,).
    """
    ### BEGIN SOLUTION
    logits = X @ W + b
    loss = cross_entropy(logits, targets) + l2 / 2 * np.sum(W**2)
    d_logits = cross_entropy_backward(logits, targets)
    d_W = X.T @ d_logits + l2 * W
    d_b = d_logits.sum(axis=0)
    ### END SOLUTION
    return loss, d_W, d_b


def minibatches(
    X: Array, targets: Array, batch_size: int, rng: np.random.Generator
) -> Iterator[tuple[Array, Array]]:
    """All rows once, in random order, a batch at a time; the last may be smaller.

    X (n, d), targets (n, k) -> pairs (at most batch_size, d), (as many, k).
    """
    order = rng.permutation(len(X))
    ### BEGIN SOLUTION
    for start in range(0, len(X), batch_size):
        rows = order[start : start + batch_size]
        yield X[rows], targets[rows]
    ### END SOLUTION
