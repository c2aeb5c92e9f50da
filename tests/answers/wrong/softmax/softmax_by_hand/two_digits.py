"""Two digits.

Counterexample: softmax_by_hand() -> ((0.13, 0.25, 0.63), (0.03, 0.13, 0.83), 2.3),
right ((0.125, 0.25, 0.625), (0.0333333, 0.133333, 0.833333), 2.30259)

says: digits; give
"""


def softmax_by_hand():
    probs = (0.13, 0.25, 0.63)
    probs_of_doubled_logits = (0.03, 0.13, 0.83)
    loss_of_a_guess = 2.3
    return probs, probs_of_doubled_logits, loss_of_a_guess
