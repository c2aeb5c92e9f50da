"""x beside delta only.

Counterexample: p_i=0.2, p_j=0.5, delta=0, x=2 (part 2) -> -0.1, right -0.2

says: in_weight: Look again at 'p_i' in 'delta * x - p_i': a factor is missing
earns: 1/2
"""


def softmax_jacobian():
    in_logit = "p_j * (delta - p_i)"
    in_weight = "p_j * (delta * x - p_i)"
    return in_logit, in_weight
