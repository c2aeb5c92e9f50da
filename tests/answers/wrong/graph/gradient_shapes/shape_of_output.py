"""The shape of the output.

says: Three numbers come from above
earns: 5/6
"""


def gradient_shapes():
    all_derivatives = ((1, 4), (2, 12), (2, 10))
    flows_back = ((1, 4), (1, 3), (2, 10))
    return *all_derivatives, *flows_back
