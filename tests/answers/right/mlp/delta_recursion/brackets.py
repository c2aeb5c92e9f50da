"""Many brackets."""


def delta_recursion():
    output_delta = "(2) * ((o) - (t))"
    hidden_delta = "((w_1 * delta_1) + (w_2 * delta_2)) * ((a) * ((1) - (a)))"
    d_weight = "(delta) * (x)"
    d_bias = "(delta)"
    return output_delta, hidden_delta, d_weight, d_bias
