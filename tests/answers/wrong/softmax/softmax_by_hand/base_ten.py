"""D12: the logarithm to base 10.

says: loss_of_a_guess: nats are asked for, the natural
earns: 2/3
"""


def softmax_by_hand():
    probs = (0.125, 0.25, 0.625)
    probs_of_doubled_logits = (0.0333333, 0.133333, 0.833333)
    loss_of_a_guess = 1
    return probs, probs_of_doubled_logits, loss_of_a_guess
