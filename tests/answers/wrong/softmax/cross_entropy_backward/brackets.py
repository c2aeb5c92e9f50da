"""Brackets lost.

Counterexample: cross_entropy_backward([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]], [[0.,
0., 1.], [0., 1., 0.]]) -> [[ 0.090031, 0.244728, 0.165241], [ 0.90876 , -0.483355,
0.074596]] of shape (2, 3), right [[ 0.045015, 0.122364, -0.16738 ], [ 0.45438 ,
-0.491678, 0.037298]] of shape (2, 3)

says: Only the targets are divided by n: brackets are
"""


def cross_entropy_backward(logits, targets):
    return softmax(logits) - targets / len(logits)
