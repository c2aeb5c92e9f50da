"""Plus x.

Counterexample: p_i=0.2, p_j=0.5, delta=0, x=2 (part 2) -> 1.9, right -0.2

says: in_weight: Look again at the sum in
earns: 1/2
"""


def softmax_jacobian():
    in_logit = "p_j * (delta - p_i)"
    in_weight = "p_j * (delta - p_i) + x"
    return in_logit, in_weight
