"""S2.CG.7a N21: the Jacobian handed back.

says: shape of the input
earns: 5/6
"""


def gradient_shapes():
    all_derivatives = ((1, 4), (2, 12), (2, 10))
    flows_back = ((1, 4), (2, 12), (2, 10))
    return *all_derivatives, *flows_back
