"""Turned round.

Counterexample: p_i=0.2, p_j=0.5, delta=0 (part 1) -> 0.1, right -0.1

says: Test it with i = j: the slope is positive.
"""


def softmax_jacobian():
    in_logit = "p_j * (p_i - delta)"
    in_weight = "p_j * (p_i - delta) * x"
    return in_logit, in_weight
