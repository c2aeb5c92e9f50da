"""Bracket.

says: Are brackets missing round
earns: 3/4
"""


def delta_recursion():
    output_delta = "2*(o-t)"
    hidden_delta = "a * (1 - a) * w_1 * delta_1 + w_2 * delta_2"
    d_weight = "x*delta"
    d_bias = "delta"
    return output_delta, hidden_delta, d_weight, d_bias
