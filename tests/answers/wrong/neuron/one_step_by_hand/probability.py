"""The probability itself for the error.

says: subtract the label
earns: 0.666667
"""


def one_step_by_hand():
    error = 0.549834
    new_neuron = (0.650166, 0.074917, 0.325083)
    new_loss = 0.192389
    return error, new_neuron, new_loss
