"""The step goes uphill.

says: new_neuron: that walks up the
earns: 1/3
"""


def one_step_by_hand():
    return -0.450166, (-0.250166, 0.525083, -0.125083), 1.025
