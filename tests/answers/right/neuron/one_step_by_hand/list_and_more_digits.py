"""A list for the three numbers, and all the digits of the calculator."""


def one_step_by_hand():
    error = -0.45016600268752
    new_neuron = [0.65016600268752, 0.07491699865624, 0.32508300134376]
    new_loss = 0.19238928912178
    return error, new_neuron, new_loss
