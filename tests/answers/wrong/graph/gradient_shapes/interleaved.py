"""Two and two.

says: derivatives_
earns: 1/2
"""


def gradient_shapes():
    all_derivatives = ((1, 4), (1, 4), (2, 12))
    flows_back = ((1, 4), (2, 10), (2, 10))
    return *all_derivatives, *flows_back
