"""Calls of the gradients of one neuron: batches, edges, and where differences fail."""

import numpy as np

from grader.api import Point, edge_points

from .draws import at, batch, batches, labels_of


def gradient_points(rng):
    """Batches of all kinds, drawn from rng."""
    calls = []
    for X, w, b, sizes in batches(rng):
        where = at(sizes["n"], sizes["d"])
        labels = labels_of(rng, sizes["n"])
        calls.append(Point((X, labels, w, b), where=where, sizes=sizes))
    X, w, b = batch(rng, 6, 2)
    y = np.array([1.0, 0, 0, 1, 0, 1])
    one_kind = (X, np.ones(6), w, b)
    square, v, c = batch(rng, 3, 3)
    far = np.array([[400.0, 1.0], [-300.0, 0.5], [200.0, -1.0], [-500.0, 0.0]])
    huge = (far, np.array([1.0, 0, 0, 0]), np.array([2.0, 0.5]), 0.3)
    return [
        *calls,
        Point((square, labels_of(rng, 3), v, c), where=at(3, 3), sizes={"n": 3}),
        Point(one_kind, where="where all labels are 1", sizes={"n": 6}),
        *_cancellation_points(X, y, w, b),
        *edge_points(rng, _labelled, "nd", "X y w b"),
        Point(huge, group="edge", where="at logits of ±1000"),
    ]


def _labelled(rng, n, d):
    X, w, b = batch(rng, n, d)
    return X, labels_of(rng, n), w, b


def _cancellation_points(X, y, w, b):
    """Where the loss has no digits left for a difference, and the gradient has all.

    A bias of 1e12 makes the loss 5e11, whose last digit is 1e-4, while every error
    p - y is 0 or 1. Features of 1e-12 move a loss near 1 by less than its last digit,
    and scale d_w without any loss.
    """
    groups: dict = {"group": "cancellation", "sizes": {"n": 6}}
    return [
        Point((X, y, w, 1e12), where="where the loss is 5e11", **groups),
        Point((1e-12 * X, y, w, b), where="with features of size 1e-12", **groups),
    ]
