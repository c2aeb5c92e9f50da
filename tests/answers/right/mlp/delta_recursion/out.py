"""Multiplied out."""


def delta_recursion():
    output_delta = "2 * o - 2 * t"
    hidden_delta = "a * (1 - a) * w_1 * delta_1 + a * (1 - a) * w_2 * delta_2"
    d_weight = "delta * x"
    d_bias = "delta"
    return output_delta, hidden_delta, d_weight, d_bias
