"""p_i p_j before the bracket.

Counterexample: p_i=0.2, p_j=0.5, delta=0 (part 1) -> -0.02, right -0.1

says: in_logit: Look again at the first factor in
"""


def softmax_jacobian():
    in_logit = "p_i * p_j * (delta - p_i)"
    in_weight = "p_i * p_j * (delta - p_i) * x"
    return in_logit, in_weight
