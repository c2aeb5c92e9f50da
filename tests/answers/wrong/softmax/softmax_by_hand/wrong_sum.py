"""Divided by 7, without the exponential of 0.

located
earns: 2/3
"""


def softmax_by_hand():
    probs = (0.142857, 0.285714, 0.714286)
    probs_of_doubled_logits = (0.0333333, 0.133333, 0.833333)
    loss_of_a_guess = 2.302585093
    return probs, probs_of_doubled_logits, loss_of_a_guess
