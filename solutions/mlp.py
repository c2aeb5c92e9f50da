"""Answers of notebook 3: layers as forward and backward pairs, networks of any depth.

Shapes: n examples, d inputs, h hidden units, k outputs. A layer computes X @ W + b
with W (inputs, outputs), so W[i, j] leads from input i to output j. A network is a
list of layers; its gradient is a list of the same shape. Every backward function
takes the upstream gradient first, then what the forward function took. In formulas
z is a weighted sum, a the output of a hidden unit, o an output of the network (p if it
is a probability), t a target; w is a hidden weight, v one of the last layer.

One module, though a long one, because it is the notebook from top to bottom.
"""

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from solutions.neuron import numerical_gradient, sigmoid
from solutions.softmax import cross_entropy, cross_entropy_backward, minibatches

Array = np.ndarray


# ---- 2. Names and shapes ----


def notation_by_hand() -> tuple[tuple, tuple, tuple, int, int]:
    """Shapes, one index and two counts of small networks.

    The first layer of a 4-3-2 network: shape of W in X @ W, then in W @ x; where the
    weight from the second input to the third unit stands in the first of these,
    counted from 0. All its parameters, biases included. Paths from one weight of the
    first layer of a 3-4-5-2 network to the outputs.
    """
    ### BEGIN SOLUTION
    shape_in_rows = (4, 3)
    shape_in_columns = (3, 4)
    index_in_rows = (1, 2)
    parameters = 23
    paths = 10
    ### END SOLUTION
    return shape_in_rows, shape_in_columns, index_in_rows, parameters, paths


def affine(X: Array, W: Array, b: Array) -> Array:
    """Weighted sums of a whole layer. X (n, d), W (d, h), b (h,) -> (n, h)."""
    ### BEGIN SOLUTION
    return X @ W + b
    ### END SOLUTION


def relu(z: Array) -> Array:
    """z where it is positive, else 0. z any shape -> same shape."""
    ### BEGIN SOLUTION
    return np.maximum(z, 0.0)
    ### END SOLUTION


# ---- 3. A network that answers with numbers ----


def squared_error(outputs: Array, targets: Array) -> float:
    """Half the squared residuals, added over outputs, averaged over examples.

    outputs (n, k), targets (n, k) -> ().
    """
    ### BEGIN SOLUTION
    return np.sum((outputs - targets) ** 2) / (2 * len(outputs))
    ### END SOLUTION


def squared_error_backward(outputs: Array, targets: Array) -> Array:
    """Gradient of squared_error at the outputs. (n, k), (n, k) -> (n, k)."""
    ### BEGIN SOLUTION
    return (outputs - targets) / len(outputs)
    ### END SOLUTION


def output_weight_chain() -> tuple[str, str, str]:
    """Factors dE/do and do/dv, then dE/dv, for E = (o - t)**2 / 2 and o = ... + v * a.

    Written in o, t and a, the output of the hidden unit the weight v starts from.
    """
    ### BEGIN SOLUTION
    dE_do = "o - t"
    do_dv = "a"
    dE_dv = "(o - t) * a"
    ### END SOLUTION
    return dE_do, do_dv, dE_dv


def hidden_weight_chain() -> tuple[str, str, str, str]:
    """Factors do/da, da/dz and dz/dw, then dE/dw, for a = sigmoid(z), z = ... + w * x.

    E = (o - t)**2 / 2 and o = ... + v * a. Written in o, t, v, a and x.
    """
    ### BEGIN SOLUTION
    do_da = "v"
    da_dz = "a * (1 - a)"
    dz_dw = "x"
    dE_dw = "(o - t) * v * a * (1 - a) * x"
    ### END SOLUTION
    return do_da, da_dz, dz_dw, dE_dw


def hunt_hidden_update() -> str:
    """New value of the hidden weight w for E = (t - o)**2, with no half in it.

    Written in w, the learning rate alpha, t, o, v, a and x.
    """
    ### BEGIN SOLUTION
    new_w = "w + 2 * alpha * (t - o) * v * a * (1 - a) * x"
    ### END SOLUTION
    return new_w


def hunt_linear_output() -> tuple[str, str]:
    """What belongs in the place of the 1 in line 1, and in line 2.

    o = v * a is linear, a = sigmoid(w * x). Written in v, a and x.
    """
    ### BEGIN SOLUTION
    line_1 = "v"
    line_2 = "a"
    ### END SOLUTION
    return line_1, line_2


def hunt_squared_residual() -> tuple[str, str, str]:
    """Gradients of E = (o_1 - t_1)**2 / 2 + (o_2 - t_2)**2 / 2 in o_1, v_1 and a.

    o_1 = v_1 * a, o_2 = v_2 * a. Written in o_1, o_2, t_1, t_2, v_1, v_2 and a.
    """
    ### BEGIN SOLUTION
    d_o_1 = "o_1 - t_1"
    d_v_1 = "(o_1 - t_1) * a"
    d_a = "(o_1 - t_1) * v_1 + (o_2 - t_2) * v_2"
    ### END SOLUTION
    return d_o_1, d_v_1, d_a


# ---- 4. Layers come in pairs ----


def affine_backward(upstream: Array, X: Array, W: Array) -> tuple[Array, Array, Array]:
    """Gradients of the three inputs of affine.

    upstream (n, h), X (n, d), W (d, h) -> d_X (n, d), d_W (d, h), d_b (h,).
    """
    ### BEGIN SOLUTION
    d_X = upstream @ W.T
    d_W = X.T @ upstream
    d_b = upstream.sum(axis=0)
    ### END SOLUTION
    return d_X, d_W, d_b


def relu_backward(upstream: Array, z: Array) -> Array:
    """Gradient at z, 0 where z is exactly 0. upstream and z one shape -> same shape."""
    ### BEGIN SOLUTION
    return upstream * (z > 0)
    ### END SOLUTION


def sigmoid_backward(upstream: Array, z: Array) -> Array:
    """Gradient of sigmoid at z. upstream and z one shape -> same shape."""
    ### BEGIN SOLUTION
    a = sigmoid(z)
    return upstream * a * (1 - a)
    ### END SOLUTION


def tanh_backward(upstream: Array, z: Array) -> Array:
    """Gradient of np.tanh at z. upstream and z one shape -> same shape."""
    ### BEGIN SOLUTION
    a = np.tanh(z)
    return upstream * (1 - a**2)
    ### END SOLUTION


def output_layer_gradients(
    A: Array, residuals: Array, reduction: str
) -> tuple[Array, Array]:
    """Gradients of the last layer when the loss is a "sum" or a "mean" over examples.

    A (n, h) is what the layer saw, residuals (n, k) the derivative of each example's
    own loss at its outputs -> d_V (h, k), d_c (k,).
    """
    ### BEGIN SOLUTION
    scale = 1 / len(A) if reduction == "mean" else 1.0
    d_V = scale * A.T @ residuals
    d_c = scale * residuals.sum(axis=0)
    ### END SOLUTION
    return d_V, d_c


# ---- 5. A network that answers yes or no ----


def sigmoid_cross_entropy(logits: Array, targets: Array) -> float:
    """Binary cross-entropy, added over outputs, averaged over examples, in nats.

    logits (n, k), targets (n, k) between 0 and 1 -> (), finite for finite logits.
    """
    ### BEGIN SOLUTION
    loss_if_one = np.logaddexp(0.0, -logits)
    loss_if_zero = np.logaddexp(0.0, logits)
    return np.sum(targets * loss_if_one + (1 - targets) * loss_if_zero) / len(logits)
    ### END SOLUTION


def sigmoid_cross_entropy_backward(logits: Array, targets: Array) -> Array:
    """Gradient of sigmoid_cross_entropy at the logits. (n, k), (n, k) -> (n, k)."""
    ### BEGIN SOLUTION
    return (sigmoid(logits) - targets) / len(logits)
    ### END SOLUTION


def hunt_binary_net() -> tuple[str, str, str, str]:
    """Loss E, then dE/dp, da/dw and dE/do of a net with one sigmoid output.

    p = sigmoid(o), o = v * a, a = sigmoid(w * x), E the cross-entropy of one example.
    Written in p, t, a and x.
    """
    ### BEGIN SOLUTION
    loss = "-(t * log(p) + (1 - t) * log(1 - p))"
    dE_dp = "(p - t) / (p * (1 - p))"
    da_dw = "a * (1 - a) * x"
    dE_do = "p - t"
    ### END SOLUTION
    return loss, dE_dp, da_dw, dE_do


# ---- 6. Many classes, in matrices ----


def hunt_lost_factor() -> tuple[str, str]:
    """Derivatives in v_n, the weight from a to logit n, of p_n and of the loss.

    p is a softmax, the loss -sum t_i log p_i with targets that add up to 1. Written
    in a, p_n and t_n.
    """
    ### BEGIN SOLUTION
    d_p_n = "a * p_n * (1 - p_n)"
    d_loss = "a * (p_n - t_n)"
    ### END SOLUTION
    return d_p_n, d_loss


def matrix_columns() -> tuple[str, str, str, str]:
    """Rows dE/do, dE/da and dE/dz of one example, and dE/dV, for logits o = V @ a.

    a (h, 1) = sigmoid(z), V (k, h), p (k, 1) the softmax of o, t (k, 1), E the
    cross-entropy -> (1, k), (1, h), (1, h), (k, h). Written in p, t, a and V.
    """
    ### BEGIN SOLUTION
    dE_do = "(p - t).T"
    dE_da = "(p - t).T @ V"
    dE_dz = "(p - t).T @ V * (a * (1 - a)).T"
    dE_dV = "(p - t) @ a.T"
    ### END SOLUTION
    return dE_do, dE_da, dE_dz, dE_dV


def hunt_outer_product() -> tuple[str, str]:
    """Gradient of W in z = W @ x, W (h, d): of one example, then the mean of n.

    One example has x (d, 1) and the row g = dE/dz (1, h); n of them stand in the rows
    of X (n, d) and G (n, h). Written in g and x, then in G, X and n.
    """
    ### BEGIN SOLUTION
    one_example = "g.T @ x.T"
    mean_of_examples = "G.T @ X / n"
    ### END SOLUTION
    return one_example, mean_of_examples


def matrix_rows() -> tuple[str, str, str]:
    """Gradients dE/dV, dE/dZ and dE/dW of a whole batch, for E the mean cross-entropy.

    X (n, d), W (d, h), A (n, h) = sigmoid(Z), V (h, k), T (n, k), P (n, k) the softmax
    of A @ V + c. Written in X, A, V, P, T and n; the last may use D = dE/dZ.
    """
    ### BEGIN SOLUTION
    dE_dV = "A.T @ (P - T) / n"
    dE_dZ = "(P - T) @ V.T * A * (1 - A) / n"
    dE_dW = "X.T @ D"
    ### END SOLUTION
    return dE_dV, dE_dZ, dE_dW


def hunt_entropy() -> tuple[str, str]:
    """Loss of a net with a softmax of two outputs, and its gradient in a.

    Logits v_1 * a and v_2 * a, targets t_1 + t_2 = 1. Written in p_1, p_2, t_1, t_2,
    v_1 and v_2.
    """
    ### BEGIN SOLUTION
    loss = "-(t_1 * log(p_1) + t_2 * log(p_2))"
    d_a = "(p_1 - t_1) * v_1 + (p_2 - t_2) * v_2"
    ### END SOLUTION
    return loss, d_a


# ---- 7. Any depth ----


def delta_recursion() -> tuple[str, str, str, str]:
    """Four lines of backpropagation: output delta, hidden delta, weight, bias.

    The delta of a unit is the derivative of E in its weighted sum. For an output o
    of E = (o - t)**2, in o and t; for a sigmoid unit of output a whose weights w_1 and
    w_2 lead to units of delta_1 and delta_2; for a weight from x into a unit of delta,
    in x and delta; for its bias, in delta.
    """
    ### BEGIN SOLUTION
    output_delta = "2 * (o - t)"
    hidden_delta = "a * (1 - a) * (w_1 * delta_1 + w_2 * delta_2)"
    d_weight = "x * delta"
    d_bias = "delta"
    ### END SOLUTION
    return output_delta, hidden_delta, d_weight, d_bias


class Layer(NamedTuple):
    """Weights and biases of one layer, or their gradients. W (d, h), b (h,)."""

    W: Array
    b: Array


def activation_pair(name: str) -> tuple[Callable, Callable]:
    """Forward and backward function of "relu", "sigmoid" or "tanh"."""
    pairs = {
        "relu": (relu, relu_backward),
        "sigmoid": (sigmoid, sigmoid_backward),
        "tanh": (np.tanh, tanh_backward),
    }
    return pairs[name]


def head_pair(name: str) -> tuple[Callable, Callable]:
    """Loss and its backward function: "squared", "binary" or "softmax"."""
    pairs = {
        "squared": (squared_error, squared_error_backward),
        "binary": (sigmoid_cross_entropy, sigmoid_cross_entropy_backward),
        "softmax": (cross_entropy, cross_entropy_backward),
    }
    return pairs[name]


def mlp_forward(params: list[Layer], X: Array, activation: str) -> tuple[Array, list]:
    """Outputs of the network and its trace. X (n, d) -> (n, k), one pair a layer.

    A pair holds what the layer saw and its weighted sums, which go through the
    activation on their way to the next layer; those of the last are the outputs.
    """
    activate, _ = activation_pair(activation)
    trace = []
    ### BEGIN SOLUTION
    inputs = X
    for layer in params:
        z = affine(inputs, layer.W, layer.b)
        trace.append((inputs, z))
        inputs = activate(z)
    outputs = z
    ### END SOLUTION
    return outputs, trace


def mlp_backward(
    params: list[Layer], trace: list, d_outputs: Array, activation: str
) -> list[Layer]:
    """Gradients of all layers, first layer first. d_outputs (n, k) -> list of Layer."""
    _, activate_backward = activation_pair(activation)
    grads = []
    ### BEGIN SOLUTION
    d_z = d_outputs
    for i in reversed(range(len(params))):
        inputs, _ = trace[i]
        d_inputs, d_W, d_b = affine_backward(d_z, inputs, params[i].W)
        grads.insert(0, Layer(d_W, d_b))
        if i > 0:
            _, z_below = trace[i - 1]
            d_z = activate_backward(d_inputs, z_below)
    ### END SOLUTION
    return grads


def loss_and_gradients(
    params: list[Layer],
    X: Array,
    targets: Array,
    *,
    activation: str,
    head: str,
    l2: float = 0.0,
) -> tuple[float, list[Layer]]:
    """Loss of the head plus l2 / 2 times the sum of all weights squared, and gradients.

    X (n, d), targets (n, k) -> loss (), list of Layer. Biases bear no penalty.
    """
    head_forward, head_backward = head_pair(head)
    ### BEGIN SOLUTION
    outputs, trace = mlp_forward(params, X, activation)
    loss = head_forward(outputs, targets)
    loss += l2 / 2 * sum(np.sum(W**2) for W, _ in params)
    d_outputs = head_backward(outputs, targets)
    grads = mlp_backward(params, trace, d_outputs, activation)
    grads = [
        Layer(grad.W + l2 * layer.W, grad.b)
        for grad, layer in zip(grads, params, strict=True)
    ]
    ### END SOLUTION
    return loss, grads


def numerical_layers(
    gradients: Callable, params: list[Layer], X: Array, targets: Array
) -> list[Layer]:
    """Central differences of the loss that gradients(params, X, targets) computes."""

    def loss_with(i: int, name: str, value: Array) -> float:
        changed = [*params[:i], params[i]._replace(**{name: value}), *params[i + 1 :]]
        return gradients(changed, X, targets)[0]

    return [
        Layer(
            numerical_gradient(partial(loss_with, i, "W"), layer.W),
            numerical_gradient(partial(loss_with, i, "b"), layer.b),
        )
        for i, layer in enumerate(params)
    ]


def sgd_step(
    params: list[Layer], grads: list[Layer], learning_rate: float
) -> list[Layer]:
    """One step downhill; returns new layers and leaves the old ones as they were."""
    ### BEGIN SOLUTION
    return [
        Layer(layer.W - learning_rate * grad.W, layer.b - learning_rate * grad.b)
        for layer, grad in zip(params, grads, strict=True)
    ]
    ### END SOLUTION


# ---- 8. Where to start ----


def initialize_mlp(layer_sizes: list[int], rng: np.random.Generator) -> list[Layer]:
    """Random weights that suit tanh or ReLU, biases 0.

    layer_sizes [d, h, ..., k] -> one Layer fewer than there are sizes.
    """
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        ### BEGIN SOLUTION
        W = rng.normal(0.0, 1 / np.sqrt(inputs), size=(inputs, outputs))
        params.append(Layer(W, np.zeros(outputs)))
        ### END SOLUTION
    return params


# ---- 9. Training ----


def train(
    gradients: Callable,
    params: list[Layer],
    X: Array,
    targets: Array,
    *,
    learning_rate: float,
    epochs: int,
    batch_size: int,
    rng: np.random.Generator,
) -> tuple[list[Layer], list[float]]:
    """Mini-batch descent. X (n, d), targets (n, k) -> params, loss before every step.

    gradients(params, X, targets) returns the loss of a batch and its gradients.
    """
    losses = []
    for _ in range(epochs):
        ### BEGIN SOLUTION
        for X_batch, batch_targets in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, X_batch, batch_targets)
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
        ### END SOLUTION
    return params, losses


# ---- 10. It learns, so is it right? ----


def bug_hunt(
    suspects: dict[str, Callable], params: list[Layer], X: Array, targets: Array
) -> dict[str, bool]:
    """Which suspects have a right gradient: name -> True or False.

    A suspect(params, X, targets) returns a loss, which is right, and its gradients.
    """
    verdicts = {}
    for name, suspect in suspects.items():
        ### BEGIN SOLUTION
        _, grads = suspect(params, X, targets)
        expected = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            np.abs(block - numeric).max() <= 1e-6 * np.abs(numeric).max()
            for layers in zip(grads, expected, strict=True)
            for block, numeric in zip(*layers, strict=True)
        )
        ### END SOLUTION
    return verdicts
