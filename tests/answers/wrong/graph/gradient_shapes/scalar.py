"""The scalar taken for the derivative.

says: moves with each of four
earns: 5/6
"""


def gradient_shapes():
    all_derivatives = ((0, 1), (2, 12), (2, 10))
    flows_back = ((1, 4), (1, 4), (2, 10))
    return *all_derivatives, *flows_back
