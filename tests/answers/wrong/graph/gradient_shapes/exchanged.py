"""Pairs turned.

says: derivatives_
"""


def gradient_shapes():
    all_derivatives = ((4, 1), (12, 2), (10, 2))
    flows_back = ((4, 1), (4, 1), (10, 2))
    return *all_derivatives, *flows_back
