"""Bias 0.

says: The bias moves the weighted sum, and so the
earns: 3/4
"""


def delta_recursion():
    output_delta = "2*(o-t)"
    hidden_delta = "a*(1-a)*(w_1*delta_1+w_2*delta_2)"
    d_weight = "x*delta"
    d_bias = "0"
    return output_delta, hidden_delta, d_weight, d_bias
