"""Factor p_j lost.

Counterexample: p_j=0.2 (part 1) -> 0.8, right 0.16

says: One factor of the two got lost on the way.
"""


def softmax_jacobian_cases():
    same_class = "1 - p_j"
    other_class = "-p_i"
    return same_class, other_class
