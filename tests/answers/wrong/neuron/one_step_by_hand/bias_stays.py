"""Only the weights move.

says: the bias moves, too
earns: 0.333333
"""


def one_step_by_hand():
    error = -0.450166
    new_neuron = (0.650166, 0.074917, 0.1)
    new_loss = 0.235
    return error, new_neuron, new_loss
