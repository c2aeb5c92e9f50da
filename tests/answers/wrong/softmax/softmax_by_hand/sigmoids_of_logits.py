"""A sigmoid of each logit.

says: probs: those are sigmoids of each logit; they do not add up to 1.
earns: 1/3
"""


def softmax_by_hand(): return (1/2, 2/3, 5/6), (1/2, 4/5, 25/26), 2.302585
