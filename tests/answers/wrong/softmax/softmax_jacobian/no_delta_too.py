"""Second case only.

Counterexample: p_i=0.3, p_j=0.3, delta=1 (part 1) -> -0.09, right 0.21

located
"""


def softmax_jacobian():
    in_logit = "-p_i * p_j"
    in_weight = "-p_i * p_j * x"
    return in_logit, in_weight
