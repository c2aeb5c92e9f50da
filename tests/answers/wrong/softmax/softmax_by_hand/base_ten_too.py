"""Base 10.

Counterexample: softmax_by_hand() -> ((0.125, 0.25, 0.625), (0.0333333, 0.133333,
0.833333), 1), right ((0.125, 0.25, 0.625), (0.0333333, 0.133333, 0.833333), 2.30259)

says: loss_of_a_guess: nats are asked for, the natural
earns: 2/3
"""


def softmax_by_hand():
    probs = (1 / 8, 2 / 8, 5 / 8)
    probs_of_doubled_logits = (1 / 30, 4 / 30, 25 / 30)
    loss_of_a_guess = 1
    return probs, probs_of_doubled_logits, loss_of_a_guess
