"""Plus for minus in the step.

says: up the hill
earns: 0.333333
"""


def one_step_by_hand():
    error = -0.450166
    new_neuron = (-0.250166, 0.525083, -0.125083)
    new_loss = 1.355541
    return error, new_neuron, new_loss
