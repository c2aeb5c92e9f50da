"""Jara derives backpropagation for any depth by a recursion on deltas, and is right.

Her indices become einsum; her loss has no half, which is left out where the notebook
has one. What she does not derive is right.
"""

import numpy as np

HANDS_IN = "a right derivation for any depth"
START = "solutions"


def squared_error_backward(outputs, targets):
    return -(targets - outputs) / len(outputs)


def sigmoid_backward(upstream, z):
    out = sigmoid(z)
    return upstream * (out * (1 - out))


def output_layer_gradients(A, residuals, reduction):
    if reduction == "mean":
        residuals = residuals / len(residuals)
    return np.einsum("ni,nj->ij", A, residuals), np.einsum("nj->j", residuals)


def delta_recursion():
    output_delta = "-2 * (t - o)"
    hidden_delta = "a * (1 - a) * (w_1 * delta_1 + w_2 * delta_2)"
    d_weight = "x * delta"
    d_bias = "delta"
    return output_delta, hidden_delta, d_weight, d_bias


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    out = X
    for W, b in params:
        s = np.einsum("nj,ji->ni", out, W) + b
        trace.append((out, s))
        out = activate(s)
    return s, trace


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    deltas = [d_outputs]
    for (W, _), (_, s) in zip(params[:0:-1], trace[-2::-1]):
        over_all_paths = np.einsum("ij,nj->ni", W, deltas[0])
        deltas.insert(0, activate_backward(over_all_paths, s))
    return [
        Layer(np.einsum("ni,nj->ij", out, delta), delta.sum(axis=0))
        for (out, _), delta in zip(trace, deltas)
    ]


def matrix_columns():
    d_o = "-(t - p).T"
    d_a = "-(t - p).T @ V"
    d_z = "(a * (1 - a)).T * (-(t - p).T @ V)"
    d_V = "-(t - p) @ a.T"
    return d_o, d_a, d_z, d_V


def sgd_step(params, grads, learning_rate):
    alpha = learning_rate
    return [
        Layer(layer.W - alpha * grad.W, layer.b - alpha * grad.b)
        for layer, grad in zip(params, grads)
    ]
