"""Takes upstream for targets.

Counterexample: softmax_backward([[ 1. , -2. , 0.5]], [[0.5 , 0.25, 0.25]]) -> [[-0.5
, 2.25, -0.25]] of shape (1, 3), right [[ 0.4375 , -0.53125, 0.09375]] of shape (1, 3)

says: That is p - t with the upstream gradient for the
"""


def softmax_backward(upstream, probs):
    return probs - upstream
