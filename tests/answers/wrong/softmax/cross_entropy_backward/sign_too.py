"""Turned round.

Counterexample: cross_entropy_backward([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]], [[0.,
0., 1.], [0., 1., 0.]]) -> [[-0.045015, -0.122364, 0.16738 ], [-0.45438 , 0.491678,
-0.037298]] of shape (2, 3), right [[ 0.045015, 0.122364, -0.16738 ], [ 0.45438 ,
-0.491678, 0.037298]] of shape (2, 3)

says: Right size, opposite direction: what is
"""


def cross_entropy_backward(logits, targets):
    return (targets - softmax(logits)) / len(logits)
