"""A rate of 1 in place of 0.5.

says: new_neuron: the learning rate
earns: 1/3
"""


def one_step_by_hand():
    return -0.450166, (1.100332, -0.150166, 0.550166), 0.0613
