"""The powers are 10 to the logit.

says: loss_of_a_guess: nats are
earns: 2/3
"""


def softmax_by_hand():
    return (0.125, 0.25, 0.625), (1 / 30, 4 / 30, 25 / 30), 1.0
