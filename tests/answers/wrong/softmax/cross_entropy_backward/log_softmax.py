"""Logarithms for probabilities.

Counterexample: cross_entropy_backward([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]], [[0.,
0., 1.], [0., 1., 0.]]) -> [[-1.203803, -0.703803, -0.703803], [-0.047837, -2.547837,
-1.297837]] of shape (2, 3), right [[ 0.045015, 0.122364, -0.16738 ], [ 0.45438 ,
-0.491678, 0.037298]] of shape (2, 3)

says: Logarithms stand where the probabilities
"""


def cross_entropy_backward(logits, targets):
    return (log_softmax(logits) - targets) / len(logits)
