"""Ops a second time: forward by definition, all gradients by complex steps.

Arrays hold numbers of 50 digits as objects; NumPy does the indexing and broadcasting.
"""

from collections.abc import Callable

import numpy as np

from .precise import EXACT, slopes
from .precise import sigmoid as logistic


def exact_array(value) -> np.ndarray:
    """An array of 50-digit numbers."""
    value = np.asarray(value)
    entries = [EXACT.mpf(float(v)) for v in value.ravel()]
    return _shaped(entries, value.shape)


def _shaped(entries: list, shape: tuple) -> np.ndarray:
    array = np.empty(len(entries), dtype=object)
    array[:] = entries
    return array.reshape(shape)


def _each(function: Callable) -> Callable:
    """A function of one number or two, entry by entry with broadcasting."""

    def apply(*arrays):
        arrays = np.broadcast_arrays(*arrays)
        entries = [function(*v) for v in zip(*(a.ravel() for a in arrays), strict=True)]
        return _shaped(entries, arrays[0].shape)

    return apply


def _larger(a, b):
    return a if _real(a) >= _real(b) else b


def _smaller(a, b):
    return a if _real(a) <= _real(b) else b


def _real(value):
    return EXACT.mpmathify(value).real


def _relu(z):
    return z if _real(z) > 0 else EXACT.mpf(0)


def _sum(a):
    return _shaped([EXACT.fsum(a.ravel())], ())


def _matmul(A, B):
    rows = [[EXACT.fsum(row * column) for column in B.T] for row in A]
    return _shaped([v for row in rows for v in row], (len(A), B.shape[1]))


def _cross_entropy(logits, targets):
    losses = []
    for row, shares in zip(logits, exact_array(targets), strict=True):
        total = EXACT.log(EXACT.fsum(EXACT.exp(z) for z in row))
        losses += [t * (total - z) for z, t in zip(row, shares, strict=True)]
    return _shaped([EXACT.fsum(losses) / len(logits)], ())


FORWARD = {
    "AddConstant": lambda a, constant: a + exact_array(constant),
    "MultiplyConstant": lambda a, constant: a * exact_array(constant),
    "Add": lambda a, b: a + b,
    "Multiply": lambda a, b: a * b,
    "Max": _each(_larger),
    "Min": _each(_smaller),
    "Exp": _each(EXACT.exp),
    "Log": _each(EXACT.log),
    "ReLU": _each(_relu),
    "Sigmoid": _each(logistic),
    "Sum": _sum,
    "MatMul": _matmul,
    "CrossEntropy": _cross_entropy,
}


def _op(forward: Callable) -> Callable:
    """Slopes of <upstream, output> in every entry of every input."""

    def oracle(upstream, output, *inputs, **constants):
        arrays = [exact_array(a) for a in inputs]
        weights = exact_array(upstream)
        ends = np.cumsum([a.size for a in arrays])

        def rebuilt(flat):
            parts = np.split(_shaped(flat, (len(flat),)), ends[:-1])
            return [p.reshape(a.shape) for p, a in zip(parts, arrays, strict=True)]

        def paid(flat):
            result = np.asarray(forward(*rebuilt(flat), **constants), dtype=object)
            return EXACT.fsum(weights.ravel() * result.ravel())

        flat = [v for a in arrays for v in a.ravel()]
        gradients = rebuilt(slopes(paid, flat))
        return gradients if len(gradients) > 1 else gradients[0]

    return oracle


def unbroadcast(upstream, shape):
    """Send every entry to the place that it was copied from, and add up."""
    sums = np.full(shape, EXACT.mpf(0), dtype=object)
    for index in np.ndindex(upstream.shape):
        kept = index[len(index) - len(shape) :]
        source = tuple(
            0 if size == 1 else i for i, size in zip(kept, shape, strict=True)
        )
        sums[source] += EXACT.mpf(float(upstream[index]))
    return sums


ORACLES = {name: _op(forward) for name, forward in FORWARD.items()}
ORACLES["unbroadcast"] = unbroadcast
