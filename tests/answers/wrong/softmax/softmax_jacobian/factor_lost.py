"""Factor p_j lost.

Counterexample: p_i=0.2, p_j=0.5, delta=0 (part 1) -> -0.2, right -0.1

says: The numerator p_j is missing.
"""


def softmax_jacobian():
    in_logit = "delta - p_i"
    in_weight = "(delta - p_i) * x"
    return in_logit, in_weight
