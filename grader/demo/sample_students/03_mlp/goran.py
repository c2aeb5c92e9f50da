"""Goran derives a softmax net in rows and matrices, right up to the first weights.

He multiplies where an outer product belongs, does not bring the examples of a batch
together, multiplies by the penalty, and has a loss for the label 1 only. What he does
not derive is right.
"""

import numpy as np

HANDS_IN = "a derivation in matrices, without outer product and mean"
START = "solutions"
LOSES = {
    "output_layer_gradients": "S3.8",
    "sigmoid_cross_entropy": "S3.1b",  # partly right: nothing for the label 0
    "hunt_binary_net.loss": "S3.1b",
    "hunt_outer_product.one_example": "S3.7",
    "hunt_outer_product.mean_of_examples": "S3.8",
    "loss_and_gradients": "S3.9",
}


def output_layer_gradients(A, residuals, reduction):
    return A.T @ residuals, residuals.sum(axis=0)


def sigmoid_cross_entropy(logits, targets):
    return np.sum(-targets * np.log(sigmoid(logits))) / len(logits)


def hunt_binary_net():
    loss = "-t * log(p)"
    dE_dp = "(p - t) / (p * (1 - p))"
    da_dw = "a * (1 - a) * x"
    dE_do = "p - t"
    return loss, dE_dp, da_dw, dE_do


def matrix_columns():
    d_o = "(p - t).T"
    d_a = "(p - t).T @ V"
    d_z = "(p - t).T @ V @ diag(a * (1 - a))"
    d_V = "(p - t) @ a.T"
    return d_o, d_a, d_z, d_V


def hunt_outer_product():
    one_example = "g * x"
    mean_of_examples = "G.T @ X"
    return one_example, mean_of_examples


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    head_forward, head_backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = head_forward(outputs, targets)
    loss += l2 / 2 * sum(np.sum(W**2) for W, _ in params)
    grads = mlp_backward(params, trace, head_backward(outputs, targets), activation)
    grads = [Layer(grad.W * l2 * layer.W, grad.b) for grad, layer in zip(grads, params)]
    return loss, grads
