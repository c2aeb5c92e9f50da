"""delta times both.

Counterexample: p_i=0.2, p_j=0.5, delta=0 (part 1) -> 0, right -0.1

says: For other classes this is 0.
"""


def softmax_jacobian():
    in_logit = "delta * p_j * (1 - p_i)"
    in_weight = "delta * p_j * (1 - p_i) * x"
    return in_logit, in_weight
