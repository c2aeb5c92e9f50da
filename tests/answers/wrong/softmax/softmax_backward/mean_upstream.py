"""Mean of the upstream gradient.

Counterexample: softmax_backward([[ 1. , -2. , 0.5]], [[0.5 , 0.25, 0.25]]) -> [[
0.583333, -0.458333, 0.166667]] of shape (1, 3), right [[ 0.4375 , -0.53125, 0.09375]]
of shape (1, 3)

says: The bare mean of the upstream gradients is
"""


def softmax_backward(upstream, probs):
    return probs * (upstream - upstream.mean(axis=1, keepdims=True))
