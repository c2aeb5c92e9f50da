"""By recursion, from the last layer."""

def mlp_loss(params, X, targets):
    def grow(layers):
        layer = layers[-1]
        below = apply(ReLU(), grow(layers[:-1])) if len(layers) > 1 else Node(X)
        return below @ layer.W + layer.b
    return apply(CrossEntropy(targets), grow(params))
