"""Networks and compositions of notebook 4 a second time, with complex steps."""

from collections.abc import Callable

import numpy as np

from grader.student.graphs.graph_check import MOVE
from grader.student.judging.probes import PROBES

from .precise import EXACT, dot, exact, sigmoid, slopes

STEP = 1e-30


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    """Columns of the Jacobian by complex steps through f(g(x)) itself."""
    f = PROBES[jacobian_f.__name__.removesuffix("_jacobian")]
    return np.stack([f(g(x + 1j * STEP * e)).imag / STEP for e in np.eye(len(x))], 1)


def _hidden(x: list, W: list, b: list) -> list:
    columns = [list(column) for column in zip(*W, strict=True)]
    return [
        sigmoid(dot(x, column) + bias) for column, bias in zip(columns, b, strict=True)
    ]


def _table(flat: list, rows: int, columns: int) -> list:
    return [flat[columns * i : columns * (i + 1)] for i in range(rows)]


def weight_by_weight(x, t, W, b, v, c):
    """All eleven partial derivatives from the loss."""
    x, t = exact(x), exact(t)

    def loss(parameters):
        W, b, v, c = _split(parameters, 3, 2)
        return (dot(v, _hidden(x, W, b)) + c - t) ** 2

    found = slopes(loss, _joined(W, b, v, c))
    d_W, d_b, d_v, d_c = _split(found, 3, 2)
    return d_c, *d_v, *d_b, *(entry for row in d_W for entry in row)


def matrix_gradients(X, t, W, b, v, c):
    """Half the sum of squares, and its derivatives in every parameter."""
    rows, targets = exact(X), exact(t)

    def half_sum(parameters):
        W, b, v, c = _split(parameters, *shape)
        errors = [
            dot(v, _hidden(x, W, b)) + c - t for x, t in zip(rows, targets, strict=True)
        ]
        return EXACT.fsum(e**2 for e in errors) / 2

    shape, at = W.shape, _joined(W, b, v, c)
    return half_sum(at), *_split(slopes(half_sum, at), *shape)


def _joined(W, b, v, c) -> list:
    return exact(np.concatenate([W.ravel(), b, v, [c]]))


def _split(flat: list, d: int, h: int) -> tuple:
    weights, rest = flat[: d * h], flat[d * h :]
    return _table(weights, d, h), rest[:h], rest[h : 2 * h], rest[2 * h]


def _half_squares(outputs: list, targets: list):
    pairs = zip(outputs, targets, strict=True)
    return (
        EXACT.fsum(
            (o - t) ** 2
            for row, goals in pairs
            for o, t in zip(row, goals, strict=True)
        )
        / 2
    )


def _mean_entropy(outputs: list, targets: list):
    losses = []
    for row, shares in zip(outputs, targets, strict=True):
        total = EXACT.log(EXACT.fsum(EXACT.exp(z) for z in row))
        losses += [t * (total - z) for z, t in zip(row, shares, strict=True)]
    return EXACT.fsum(losses) / len(outputs)


def _graph(activation: Callable, head: Callable) -> Callable:
    """Loss of a net, and its losses with one parameter moved at a time."""

    def loss(params, X, targets):
        outputs = exact(X)
        for i, (W, b) in enumerate(params):
            W, b = exact(W), exact(b)
            inputs = [[activation(z) for z in row] if i else row for row in outputs]
            columns = [list(column) for column in zip(*W, strict=True)]
            outputs = [
                [dot(row, c) + bias for c, bias in zip(columns, b, strict=True)]
                for row in inputs
            ]
        return head(outputs, exact(targets))

    def losses(params, X, targets):
        moved = []
        for i, layer in enumerate(params):
            for name in "Wb":
                array = getattr(layer, name)
                steps = MOVE * np.cos(np.arange(1.0, array.size + 1))
                other = layer._replace(**{name: array + steps.reshape(array.shape)})
                moved.append(loss([*params[:i], other, *params[i + 1 :]], X, targets))
        return loss(params, X, targets), moved

    return losses


ORACLES = {
    "compose_jacobians": compose_jacobians,
    "weight_by_weight": weight_by_weight,
    "matrix_gradients": matrix_gradients,
    "mlp_loss": _graph(lambda z: max(z, EXACT.mpf(0)), _mean_entropy),
    "worked_network_loss": _graph(sigmoid, _half_squares),
}
