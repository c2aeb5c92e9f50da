"""Divides by n twice.

Counterexample: cross_entropy_backward([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]], [[0.,
0., 1.], [0., 1., 0.]]) -> [[ 0.022508, 0.061182, -0.08369 ], [ 0.22719 , -0.245839,
0.018649]] of shape (2, 3), right [[ 0.045015, 0.122364, -0.16738 ], [ 0.45438 ,
-0.491678, 0.037298]] of shape (2, 3)

says: Averaged twice: n times too short.
"""


def cross_entropy_backward(logits, targets):
    return (softmax(logits) - targets) / len(logits) ** 2
