"""Fatima answers eight questions on networks; most of what is graded is wrong.

She takes a linear output for the hidden unit, leaves the residual squared, turns a
weight matrix round, lets the label move, and calls the entropy of the prediction a
loss. What she does not answer is right.
"""

import numpy as np

HANDS_IN = "eight answers on networks, with four heads"
START = "solutions"
LOSES = {
    "squared_error_backward": "S2.NN.5c",
    "hunt_linear_output.line_1": "S2.NN.4b",
    "hunt_linear_output.line_2": "S2.NN.4c",
    "hunt_squared_residual.d_o_1": "S2.NN.5c",
    "hunt_squared_residual.d_v_1": "S2.NN.5d",
    "hunt_squared_residual.d_a": "S2.NN.5i",
    "affine_backward": "S2.NN.5g",
    "sigmoid_cross_entropy": "S2.NN.6a",
    "sigmoid_cross_entropy_backward": "S2.NN.6g",
    "hunt_binary_net.loss": "S2.NN.6a",
    "hunt_binary_net.dE_dp": "S2.NN.6c",
    "hunt_binary_net.da_dw": "S2.NN.6e",
    "hunt_binary_net.dE_do": "S2.NN.6f S2.NN.6g",
    "hunt_entropy.loss": "S2.NN.7a",
    "hunt_entropy.d_a": "S2.NN.7c",
}
WRITTEN = {
    "hidden_words": (
        "More hidden units than inputs map to a higher-dimensional space, where "
        "relations are easier to find. Fewer are a dimensionality reduction that keeps "
        "the useful features. The same rule for w_j would be w_j - eta sum (z^ - 1(z = "
        "j)) x, with z^ = ? and z = ?: hidden units have no targets. The chain rule "
        "takes its place: dE/dw = dE/dg dg/dz dz/dw."
    ),
    "start_words": (
        "Random and different, so that the units learn different features; with zero "
        "or a constant all neurons learn the same. Small, closer to 0, so that they "
        "don't vanish and/or explode."
    ),
}


def squared_error_backward(outputs, targets):
    return 2 * 1 / 2 * (outputs - targets) ** 2 / len(outputs)


def output_weight_chain():
    dE_do = "-(t - o)"
    do_dv = "a"
    dE_dv = "-(t - o) * a"
    return dE_do, do_dv, dE_dv


def hidden_weight_chain():
    do_da = "v"
    da_dz = "a * (1 - a)"
    dz_dw = "x"
    dE_dw = "-(t - o) * v * a * (1 - a) * x"
    return do_da, da_dz, dz_dw, dE_dw


def hunt_linear_output():
    line_1 = "1"
    line_2 = "1"
    return line_1, line_2


def hunt_squared_residual():
    d_o_1 = "2 * 1/2 * (o_1 - t_1)^2"
    d_v_1 = "(o_1 - t_1)^2 * a"
    d_a = "(o_1 - t_1)^2 * v_1 + (o_2 - t_2)^2 * v_2"
    return d_o_1, d_v_1, d_a


def affine_backward(upstream, X, W):
    return upstream @ W, X.T @ upstream, upstream.sum(axis=0)


def sigmoid_cross_entropy(logits, targets):
    return np.sum(targets * np.log(sigmoid(logits))) / len(logits)


def sigmoid_cross_entropy_backward(logits, targets):
    p = sigmoid(logits)
    d_p = p * (1 - p) * np.log(p) + targets * (1 - p)
    return d_p * p * (1 - p) / len(logits)


def hunt_binary_net():
    loss = "t * log(p)"
    dE_dp = "p * (1 - p) * log(p) + t * (1 - p)"
    da_dw = "p * (1 - p) * x"
    dE_do = "p * (1 - p) * log(p) + t * (1 - p) * p * (1 - p)"
    return loss, dE_dp, da_dw, dE_do


def hunt_entropy():
    loss = "p_1 * log(p_1) + p_2 * log(p_2)"
    d_a = (
        "(p_1 - t_1) * v_1 * p_1 * p_2 * (v_1 - v_2)"
        " + (p_2 - t_2) * v_2 * p_1 * p_2 * (v_2 - v_1)"
    )
    return loss, d_a
