"""The whole gradient is subtracted.

says: learning rate is missing
earns: 0.333333
"""


def one_step_by_hand():
    error = -0.450166
    new_neuron = (1.100332, -0.150166, 0.550166)
    new_loss = 0.053511
    return error, new_neuron, new_loss
