"""p_j squared in the second.

Counterexample: p_i=0.2, p_j=0.3 (part 2) -> -0.09, right -0.06

says: Whose exponential is the slope of the sum below?
earns: 1/2
"""


def softmax_jacobian_cases():
    same_class = "p_j * (1 - p_j)"
    other_class = "-p_j**2"
    return same_class, other_class
