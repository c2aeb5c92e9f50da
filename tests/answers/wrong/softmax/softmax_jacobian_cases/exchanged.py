"""Answers exchanged.

Counterexample: p_j=0.2 (part 1) -> -0.04, right 0.16

says: Only the denominator is differentiated.
"""


def softmax_jacobian_cases():
    same_class = "-p_j * p_j"
    other_class = "p_j * (1 - p_j)"
    return same_class, other_class
