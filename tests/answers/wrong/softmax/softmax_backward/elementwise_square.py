"""g p - g p^2 ... without a sum.

Counterexample: softmax_backward([[ 1. , -2. , 0.5]], [[0.5 , 0.25, 0.25]]) -> [[ 0.25
, -0.375 , 0.09375]] of shape (1, 3), right [[ 0.4375 , -0.53125, 0.09375]] of shape
(1, 3)

says: Only the diagonal of the Jacobian is used. A
"""


def softmax_backward(upstream, probs):
    return upstream * (probs - probs**2)
