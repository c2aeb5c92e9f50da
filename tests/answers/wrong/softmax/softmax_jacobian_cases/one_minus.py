"""p_i (1 - p_j).

Counterexample: p_i=0.2, p_j=0.3 (part 2) -> 0.14, right -0.06

says: That is positive: what one class wins the others lose.
earns: 1/2
"""


def softmax_jacobian_cases():
    same_class = "p_j * (1 - p_j)"
    other_class = "p_i * (1 - p_j)"
    return same_class, other_class
