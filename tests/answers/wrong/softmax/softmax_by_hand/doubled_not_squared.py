"""Doubling the logits doubles the powers.

says: probs_of_doubled_logits: exp(2 z) is the square of exp(z).
earns: 2/3
"""


def softmax_by_hand():
    return (0.125, 0.25, 0.625), (2 / 16, 4 / 16, 10 / 16), 2.302585
