"""Sign of the first.

Counterexample: p_j=0.2 (part 1) -> -0.16, right 0.16

says: More of a logit makes its class more probable.
earns: 1/2
"""


def softmax_jacobian_cases():
    same_class = "p_j * (p_j - 1)"
    other_class = "-p_i * p_j"
    return same_class, other_class
