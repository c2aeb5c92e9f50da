"""Answers of notebook 1: one neuron, its loss, its gradient and the instrument.

Shapes: n examples, d features. A batch is X (n, d), the weights w (d,), the bias b
a number, the labels y (n,) hold 0 or 1. Derivatives are named d_ + the thing.
"""

from collections.abc import Callable

import numpy as np

Array = np.ndarray


# ---- 1. A weighted sum ----


def weighted_sum_by_hand() -> tuple[float, float]:
    """z for b = 0.1, w = (0.2, 0.3): first at x = (1, 1), then at x = (2, -1)."""
    ### BEGIN SOLUTION
    at_1_1 = 0.6
    at_2_minus_1 = 0.2
    ### END SOLUTION
    return at_1_1, at_2_minus_1


def pre_activation(X: Array, w: Array, b: float) -> Array:
    """Weighted sum of every example. X (n, d), w (d,), b () -> z (n,)."""
    ### BEGIN SOLUTION
    return X @ w + b
    ### END SOLUTION


def augment(X: Array) -> Array:
    """Put a column of ones before the features. X (n, d) -> (n, 1 + d)."""
    ### BEGIN SOLUTION
    return np.column_stack([np.ones(len(X)), X])
    ### END SOLUTION


# ---- 2. A line in the plane ----


def line_by_hand() -> tuple[tuple, tuple, float]:
    """Of the line 1 + 2 x1 + 3 x2 = 0: normal, unit normal, distance of the origin."""
    ### BEGIN SOLUTION
    normal = (2, 3)
    unit_normal = (0.5547002, 0.8320503)
    distance = 0.2773501
    ### END SOLUTION
    return normal, unit_normal, distance


def signed_distance(X: Array, w: Array, b: float) -> Array:
    """Distance of each point to the boundary, negative where z < 0.

    X (n, d), w (d,), b () -> (n,), in the units of X.
    """
    ### BEGIN SOLUTION
    return (X @ w + b) / np.linalg.norm(w)
    ### END SOLUTION


def hunt_distance() -> str:
    """Distance of the origin to the boundary, in w1, w2 and b, never negative."""
    ### BEGIN SOLUTION
    distance = "abs(b) / sqrt(w1**2 + w2**2)"
    ### END SOLUTION
    return distance


# ---- 3. From a sum to an answer ----


def step(z: Array) -> Array:
    """Answer 1.0 where z >= 0 and 0.0 elsewhere. z any shape -> same shape."""
    ### BEGIN SOLUTION
    return np.where(z >= 0, 1.0, 0.0)
    ### END SOLUTION


def sigmoid(z: Array) -> Array:
    """1 / (1 + exp(-z)), finite for every finite z. z any shape -> same shape."""
    ### BEGIN SOLUTION
    shrunk = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, shrunk) / (1.0 + shrunk)
    ### END SOLUTION


def sigmoid_slope() -> str:
    """Slope ds/dz of s = sigmoid(z), written in s alone."""
    ### BEGIN SOLUTION
    slope = "s * (1 - s)"
    ### END SOLUTION
    return slope


def sigmoid_derivative(z: Array) -> Array:
    """Slope of the sigmoid at the pre-activation z. z any shape -> same shape."""
    ### BEGIN SOLUTION
    y = sigmoid(z)
    return y * (1.0 - y)
    ### END SOLUTION


def hunt_update_rule() -> str:
    """Derivative in w of E = (y - s)**2, s = sigmoid(N), N = w x, in y, s and x."""
    ### BEGIN SOLUTION
    d_w = "-2 * (y - s) * s * (1 - s) * x"
    ### END SOLUTION
    return d_w


# ---- 4. What the sum means: odds ----


def log_odds() -> tuple[str, str]:
    """Odds written in p, then the probability p written in the log-odds z."""
    ### BEGIN SOLUTION
    odds = "p / (1 - p)"
    probability = "1 / (1 + exp(-z))"
    ### END SOLUTION
    return odds, probability


def log_sigmoid_slopes() -> tuple[str, str]:
    """Slopes in z of log(s) and of log(1 - s), s = sigmoid(z), written in s."""
    ### BEGIN SOLUTION
    slope_of_log_s = "1 - s"
    slope_of_log_1_minus_s = "-s"
    ### END SOLUTION
    return slope_of_log_s, slope_of_log_1_minus_s


# ---- 5. The instrument ----


def numerical_gradient(f: Callable, x: Array, h: float = 1e-5) -> Array:
    """Central differences of f at x, entry by entry. x any shape -> same shape.

    f takes an array of the shape of x and returns one number; x is left as it was.
    """
    ### BEGIN SOLUTION
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        nudge = np.zeros_like(x)
        nudge[i] = h
        gradient[i] = (f(x + nudge) - f(x - nudge)) / (2 * h)
    return gradient
    ### END SOLUTION


def relative_error(a: Array, b: Array) -> float:
    """Largest difference over the largest entry of either; 0 if all entries are 0."""
    size = max(np.max(np.abs(a)), np.max(np.abs(b)))
    return float(np.max(np.abs(a - b)) / size) if size else 0.0


# ---- 6. A loss ----


def likelihood() -> tuple[str, str]:
    """One example's factor of the likelihood and its logarithm, in p and y."""
    ### BEGIN SOLUTION
    factor = "p**y * (1 - p)**(1 - y)"
    log_of_factor = "y * log(p) + (1 - y) * log(1 - p)"
    ### END SOLUTION
    return factor, log_of_factor


def hunt_cross_entropy() -> str:
    """Loss of one example, in y and p."""
    ### BEGIN SOLUTION
    loss = "-(y * log(p) + (1 - y) * log(1 - p))"
    ### END SOLUTION
    return loss


def binary_cross_entropy(z: Array, y: Array) -> float:
    """Mean loss from the logits. z (n,), y (n,) of 0 and 1 -> number, in nats.

    Finite for every finite logit.
    """
    ### BEGIN SOLUTION
    return float(np.mean(np.logaddexp(0.0, z) - y * z))
    ### END SOLUTION


# ---- 7. The gradient ----


def logit_gradient() -> tuple[str, str]:
    """Derivatives of one example's loss in z and in w, written in p, y and x."""
    ### BEGIN SOLUTION
    d_z = "p - y"
    d_w = "(p - y) * x"
    ### END SOLUTION
    return d_z, d_w


def neuron_gradients(X: Array, y: Array, w: Array, b: float) -> tuple[Array, float]:
    """Gradients of the mean cross-entropy. X (n, d), y (n,) -> d_w (d,), d_b ()."""
    ### BEGIN SOLUTION
    d_z = (sigmoid(X @ w + b) - y) / len(y)
    d_w = X.T @ d_z
    d_b = d_z.sum()
    ### END SOLUTION
    return d_w, d_b


def hunt_hypothesis() -> str:
    """The probability h that the neuron gives to class 1, in w, x and b."""
    ### BEGIN SOLUTION
    h = "1 / (1 + exp(-(w * x + b)))"
    ### END SOLUTION
    return h


def hunt_exponent() -> str:
    """Derivative in x of E = -y * log(sigmoid(w * x)), in y, w and x."""
    ### BEGIN SOLUTION
    d_x = "-y * w * exp(-w * x) / (1 + exp(-w * x))"
    ### END SOLUTION
    return d_x


# ---- 8. Downhill ----


def one_step_by_hand() -> tuple[float, tuple, float]:
    """Error, new (w1, w2, b) and new loss after one step of rate 0.5.

    The neuron is w = (0.2, 0.3), b = 0.1; the example x = (2, -1) has the label 1.
    """
    ### BEGIN SOLUTION
    error = -0.450166
    new_neuron = (0.650166, 0.074917, 0.325083)
    new_loss = 0.192389
    ### END SOLUTION
    return error, new_neuron, new_loss


def gradient_descent(
    gradients: Callable,
    w: Array,
    b: float,
    *,
    learning_rate: float,
    max_steps: int,
    tolerance: float,
) -> list:
    """Walk downhill until the gradient is short. w (d,), b () -> list of (w, b).

    gradients(w, b) returns (d_w, d_b). The list starts with the given pair; the walk
    ends where the length of all partial derivatives together is below tolerance,
    or after max_steps steps.
    """
    path = [(w, b)]
    for _ in range(max_steps):
        ### BEGIN SOLUTION
        d_w, d_b = gradients(w, b)
        if np.sqrt(np.sum(d_w**2) + d_b**2) < tolerance:
            break
        w = w - learning_rate * d_w
        b = b - learning_rate * d_b
        path.append((w, b))
        ### END SOLUTION
    return path


# ---- 9. What one neuron can do, and what it cannot ----


def logic_gates() -> dict:
    """Weights and bias (w1, w2, b) of a step neuron for each gate, inputs 0 and 1."""
    ### BEGIN SOLUTION
    AND = (1, 1, -1.5)
    OR = (1, 1, -0.5)
    NAND = (-1, -1, 1.5)
    ### END SOLUTION
    return {"AND": AND, "OR": OR, "NAND": NAND}


# ---- 10. A real case ----


def train_neuron(
    X: Array,
    y: Array,
    *,
    learning_rate: float,
    batch_size: int,
    epochs: int,
    rng: np.random.Generator,
) -> list:
    """Descend from zero, one step per batch. X (n, d), y (n,) -> (w, b) by epoch."""
    w, b = np.zeros(X.shape[1]), 0.0
    history = [(w, b)]
    for _ in range(epochs):
        order = rng.permutation(len(X))
        ### BEGIN SOLUTION
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            d_w, d_b = neuron_gradients(X[rows], y[rows], w, b)
            w = w - learning_rate * d_w
            b = b - learning_rate * d_b
        ### END SOLUTION
        history.append((w, b))
    return history
