"""x2 = 1 for x2 = -1.

says: second feature is -1
earns: 0.666667
"""


def one_step_by_hand():
    error = -0.450166
    new_neuron = (0.650166, 0.525083, 0.325083)
    new_loss = 0.192389
    return error, new_neuron, new_loss
