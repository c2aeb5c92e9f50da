"""Two layers.

says: @ adds up along the last axis of its left array, here
"""


def mlp_loss(params, X, targets):
    first, last = params[0], params[-1]
    h = apply(ReLU(), X @ first.W + first.b)
    return apply(CrossEntropy(targets), h @ last.W + last.b)
