"""Second part of the quotient only.

Counterexample: p_j=0.2 (part 1) -> -0.04, right 0.16

says: Only the denominator is differentiated.
earns: 1/2
"""


def softmax_jacobian_cases():
    same_class = "-p_j**2"
    other_class = "-p_i * p_j"
    return same_class, other_class
