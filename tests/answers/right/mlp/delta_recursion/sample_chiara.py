"""Chiara of the sample class."""


def delta_recursion():
    output_delta = "-2 * (t - o)"
    hidden_delta = "(a - a^2) * (delta_1 * w_1 + delta_2 * w_2)"
    d_weight = "delta * x"
    d_bias = "delta * 1"
    return output_delta, hidden_delta, d_weight, d_bias
