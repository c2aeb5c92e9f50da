"""The error alone moves every weight.

says: the error times its feature
earns: 0.333333
"""


def one_step_by_hand():
    error = -0.450166
    new_neuron = (0.425083, 0.525083, 0.325083)
    new_loss = 0.423
    return error, new_neuron, new_loss
