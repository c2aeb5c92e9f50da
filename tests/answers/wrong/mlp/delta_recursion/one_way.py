"""One way.

says: There are two ways to the loss.
earns: 3/4
"""


def delta_recursion():
    output_delta = "2*(o-t)"
    hidden_delta = "a * (1 - a) * w_1 * delta_1"
    d_weight = "x*delta"
    d_bias = "delta"
    return output_delta, hidden_delta, d_weight, d_bias
