"""The logits divided by their sum.

says: without exponentials
earns: 2/3
"""


def softmax_by_hand():
    probs = (0, 0.30103, 0.69897)
    probs_of_doubled_logits = (0.0333333, 0.133333, 0.833333)
    loss_of_a_guess = 2.302585093
    return probs, probs_of_doubled_logits, loss_of_a_guess
