"""Factor p (1 - p).

Counterexample: cross_entropy_backward([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]], [[0.,
0., 1.], [0., 1., 0.]]) -> [[ 0.003688, 0.022617, -0.037275], [ 0.037675, -0.008048,
0.002575]] of shape (2, 3), right [[ 0.045015, 0.122364, -0.16738 ], [ 0.45438 ,
-0.491678, 0.037298]] of shape (2, 3)

says: A slope p (1 - p) is in
"""


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return (p - targets) * p * (1 - p) / len(p)
