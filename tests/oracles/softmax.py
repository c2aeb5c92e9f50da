"""Notebook 2 a second time: definitions, loops and complex steps with 50 digits."""

import copy

from .precise import EXACT, dot, exact, mean, slopes


def _columns(matrix):
    return [list(column) for column in zip(*matrix, strict=True)]


def _scores(X, W, b):
    columns = _columns(W)
    return [[dot(x, w) + c for w, c in zip(columns, b, strict=True)] for x in X]


def _class_probs(row):
    powers = [EXACT.exp(z) for z in row]
    return [power / EXACT.fsum(powers) for power in powers]


def _row_loss(row, targets):
    """Minus the sum of t (z - log of the sum of the exponentials)."""
    log_sum = EXACT.log(EXACT.fsum(EXACT.exp(z) for z in row))
    terms = [t * (log_sum - z) for t, z in zip(targets, row, strict=True)]
    return EXACT.fsum(terms)


def _loss(rows, targets):
    pairs = zip(rows, targets, strict=True)
    return mean([_row_loss(row, target) for row, target in pairs])


def one_vs_rest_predict(X, W, b):
    """The first class whose score no other one beats."""
    rows = _scores(exact(X), exact(W), exact(b))
    return [EXACT.mpf(row.index(max(row))) for row in rows]


def one_hot(labels, num_classes):
    """Ones where class and label agree."""
    return [
        [EXACT.mpf(int(c == label)) for c in range(num_classes)] for label in labels
    ]


def softmax(logits):
    """The definition, without any shift."""
    return [_class_probs(row) for row in exact(logits)]


def log_softmax(logits):
    """Logarithm of the definition."""
    return [[EXACT.log(p) for p in _class_probs(row)] for row in exact(logits)]


def cross_entropy(logits, targets):
    """Mean over the rows, term by term."""
    return _loss(exact(logits), exact(targets))


def softmax_backward(upstream, probs):
    """Complex steps of the upstream sum, through the logits log p."""
    rows = []
    for g, p in zip(exact(upstream), exact(probs), strict=True):
        logits = [EXACT.log(v) for v in p]
        rows.append(slopes(lambda z, g=g: dot(g, _class_probs(z)), logits))
    return rows


def cross_entropy_backward(logits, targets):
    """Complex steps of each row's loss, divided by the number of rows."""
    pairs = list(zip(exact(logits), exact(targets), strict=True))
    rows = [slopes(lambda z, t=t: _row_loss(z, t), row) for row, t in pairs]
    return [[value / len(pairs) for value in row] for row in rows]


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    """Complex steps of the loss, one parameter after the other."""
    X, targets, W, b, l2 = (exact(v) for v in (X, targets, W, b, l2))
    d, k = len(W), len(b)

    def loss(parameters):
        weights, biases = parameters[: d * k], parameters[d * k :]
        matrix = [weights[i * k : (i + 1) * k] for i in range(d)]
        data = _loss(_scores(X, matrix, biases), targets)
        return data + l2 / 2 * dot(weights, weights)

    flat = [w for row in W for w in row] + b
    found = slopes(loss, flat)
    d_W = [found[i * k : (i + 1) * k] for i in range(d)]
    return loss(flat), d_W, found[d * k :]


def minibatches(X, targets, batch_size, rng):
    """Rows drawn one by one from the shuffled numbers."""
    order = copy.deepcopy(rng).permutation(len(X)).tolist()
    full, rest = divmod(len(order), batch_size)
    sizes = [batch_size] * full + [rest] * (rest > 0)
    X, targets = exact(X), exact(targets)
    return exact(sizes), [X[i] for i in order], [targets[i] for i in order]


ORACLES = {
    "one_vs_rest_predict": one_vs_rest_predict,
    "one_hot": one_hot,
    "softmax": softmax,
    "log_softmax": log_softmax,
    "cross_entropy": cross_entropy,
    "softmax_backward": softmax_backward,
    "cross_entropy_backward": cross_entropy_backward,
    "softmax_regression_gradients": softmax_regression_gradients,
    "minibatches": minibatches,
}
