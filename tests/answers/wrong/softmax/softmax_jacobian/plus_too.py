"""delta + p_i.

Counterexample: p_i=0.2, p_j=0.5, delta=0 (part 1) -> 0.1, right -0.1

says: Test it with your second case.
"""


def softmax_jacobian():
    in_logit = "p_j * (delta + p_i)"
    in_weight = "p_j * (delta + p_i) * x"
    return in_logit, in_weight
