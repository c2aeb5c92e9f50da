"""Out of the graph.

says: is not in your graph. Its node has to be an input of some op
"""

import numpy as np


def worked_network_loss(params, X, targets):
    hidden, last = params
    a = sigmoid(X @ hidden.W.value + hidden.b.value)
    r = a @ last.W.value + last.b.value - targets
    return Node(0.5 * np.sum(r * r))
