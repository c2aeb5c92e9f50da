"""Shapes.

says: derivatives_
"""


def gradient_shapes():
    all_derivatives = ((4,), (3, 4), (2, 5))
    flows_back = ((4,), (4,), (2, 5))
    return *all_derivatives, *flows_back
