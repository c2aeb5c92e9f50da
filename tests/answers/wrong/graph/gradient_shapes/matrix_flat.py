"""Matrix as one axis.

says: The input is a matrix, and so are the
earns: 2/3
"""


def gradient_shapes():
    all_derivatives = ((1, 4), (2, 12), (1, 10))
    flows_back = ((1, 4), (1, 4), (1, 10))
    return *all_derivatives, *flows_back
