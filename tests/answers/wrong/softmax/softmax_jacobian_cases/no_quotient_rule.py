"""Numerator only.

Counterexample: p_j=0.2 (part 1) -> 0.2, right 0.16

says: Two fractions are subtracted; the second is not 0.
earns: 1/2
"""


def softmax_jacobian_cases():
    same_class = "p_j"
    other_class = "-p_i * p_j"
    return same_class, other_class
