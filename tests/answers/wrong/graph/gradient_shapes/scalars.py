"""No axes at all.

says: The loss is one number; what flows back belongs to the input.
earns: 1/2
"""


def gradient_shapes():
    all_derivatives = ((1, 4), (2, 12), (2, 10))
    flows_back = ((0, 1), (0, 1), (0, 1))
    return *all_derivatives, *flows_back
