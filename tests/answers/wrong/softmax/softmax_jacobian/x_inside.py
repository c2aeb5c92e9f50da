"""x beside delta only.

Counterexample: p_i=0.2, p_j=0.5, delta=0, x=2 (part 2) -> -0.1, right -0.2

located
earns: 1/2
"""


def softmax_jacobian():
    in_logit = "p_j * (delta - p_i)"
    in_weight = "p_j * (delta * x - p_i)"
    return in_logit, in_weight
