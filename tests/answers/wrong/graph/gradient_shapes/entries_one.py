"""One entry.

says: derivatives_
earns: 2/3
"""


def gradient_shapes():
    all_derivatives = ((1, 1), (2, 12), (2, 1))
    flows_back = ((1, 4), (1, 4), (2, 10))
    return *all_derivatives, *flows_back
