"""p_i squared in the second.

Counterexample: p_i=0.2, p_j=0.3 (part 2) -> -0.04, right -0.06

says: other_class: Look again at the power in 'p_i**2': the rest is right.
earns: 1/2
"""


def softmax_jacobian_cases():
    same_class = "p_j * (1 - p_j)"
    other_class = "-p_i**2"
    return same_class, other_class
