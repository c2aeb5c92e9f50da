"""exp(0) is taken for 0.

says: so the first class has a share, too.
earns: 1/3
"""


def softmax_by_hand():
    probs = (0, 2 / 7, 5 / 7)
    probs_of_doubled_logits = (0, 4 / 29, 25 / 29)
    return probs, probs_of_doubled_logits, 2.302585093
