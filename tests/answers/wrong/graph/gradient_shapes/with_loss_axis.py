"""Loss as an axis.

says: flows_back_
earns: 1/2
"""


def gradient_shapes():
    all_derivatives = ((1, 4), (2, 12), (2, 10))
    flows_back = ((2, 4), (2, 4), (3, 10))
    return *all_derivatives, *flows_back
