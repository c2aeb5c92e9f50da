"""Cases exchanged.

Counterexample: p_i=0.2, p_j=0.5, delta=0 (part 1) -> 0.4, right -0.1

says: in_logit: Look again at the sum in
"""


def softmax_jacobian():
    in_logit = "p_j * (1 - delta - p_i)"
    in_weight = "p_j * (1 - delta - p_i) * x"
    return in_logit, in_weight
