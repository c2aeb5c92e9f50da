"""1 for delta.

Counterexample: p_i=0.2, p_j=0.5, delta=0 (part 1) -> 0.4, right -0.1

says: Where i and j differ the 1 must go.
"""


def softmax_jacobian():
    in_logit = "p_j * (1 - p_i)"
    in_weight = "p_j * (1 - p_i) * x"
    return in_logit, in_weight
