"""Number has an axis.

says: One number has no axis of its own.
earns: 2/3
"""


def gradient_shapes():
    all_derivatives = ((2, 4), (2, 12), (3, 10))
    flows_back = ((1, 4), (1, 4), (2, 10))
    return *all_derivatives, *flows_back
