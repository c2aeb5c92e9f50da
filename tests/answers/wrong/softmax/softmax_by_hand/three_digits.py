"""Too few digits.

says: digits
earns: 2/3
"""


def softmax_by_hand():
    probs = (0.125, 0.25, 0.625)
    probs_of_doubled_logits = (0.033, 0.133, 0.833)
    loss_of_a_guess = 2.302585093
    return probs, probs_of_doubled_logits, loss_of_a_guess
