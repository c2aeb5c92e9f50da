"""Writes into the logits.

Counterexample: cross_entropy_backward([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]], [[0.,
0., 1.], [0., 1., 0.]]) -> the input array is changed, right: left as it was

says: Your function changes its argument logits in
"""


def cross_entropy_backward(logits, targets):
    logits[:] = softmax(logits) - targets
    return logits / len(logits)
