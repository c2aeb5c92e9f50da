"""Shape of the output.

says: Three numbers come from above; how many inputs
earns: 1/2
"""


def gradient_shapes():
    all_derivatives = ((1, 4), (2, 12), (2, 10))
    flows_back = ((0, 1), (1, 3), (0, 1))
    return *all_derivatives, *flows_back
