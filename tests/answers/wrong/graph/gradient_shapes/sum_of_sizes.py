"""2 + 5.

says: A matrix (2, 5) has more entries than 2 + 5.
earns: 2/3
"""


def gradient_shapes():
    all_derivatives = ((1, 4), (2, 12), (2, 7))
    flows_back = ((1, 4), (1, 4), (2, 7))
    return *all_derivatives, *flows_back
