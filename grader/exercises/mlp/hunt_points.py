"""Calls of the hunt for wrong gradients, and over which classes it is asked."""

from string import ascii_letters

import numpy as np

from grader.api import Point, layer_probes

from .draws import network

SIZES = np.array([[0.4], [0.9], [1.5], [2.2], [1.2]])  # a part is never like the whole
LOW, HIGH = 1e-4, 0.06  # no error lies between: any limit there is as loose as another
NAMES = ascii_letters[: len(layer_probes.SUSPECTS)]


def hunt_points(rng):
    """One call with all suspects; no error lies between LOW and HIGH."""
    order = rng.permutation(len(layer_probes.SUSPECTS))
    suspects = dict(zip(NAMES, (layer_probes.SUSPECTS[i] for i in order), strict=True))
    args = _data(rng)
    while any(LOW < _error(suspect, *args) < HIGH for suspect in suspects.values()):
        args = _data(rng)
    return [Point((suspects, *args), where=f"among {len(NAMES)} suspects")]


def _data(rng):
    data = (rng.choice([-1, 1], (5, 1)) * SIZES for _ in range(2))
    return network(rng, (1, 2, 2, 1)), *data


def _error(suspect, params, X, targets):
    """How far the block of a suspect that is farthest from the truth is from it."""
    found = suspect(params, X, targets)[1]
    right = expected_of(suspect, params, X, targets)
    return max(
        np.abs(g - n).max() / (np.abs(n).max() or 1.0)
        for ours, theirs in zip(found, right, strict=True)
        for g, n in zip(ours, theirs, strict=True)
    )


def expected_of(suspect, params, X, targets):
    """Right gradients of a suspect: those of an honest one with the same loss.

    Much faster than the instrument, and the same verdicts unless limits are absolute.
    """
    return layer_probes.RIGHT[suspect](params, X, targets)[1]


FEW = "who is right is asked in one net: a hunt takes as long as fifty other calls"
TOO_FINE = "the instrument moves each number by less than such arrays can hold"
WITHOUT = {
    **dict.fromkeys(("one layer", "five layers", "five layers alike", "one unit"), FEW),
    **dict.fromkeys(("d = n", "one example", "all sizes different"), FEW),
    **dict.fromkeys(("whole numbers in X", "whole numbers in targets"), FEW),
    "single precision": FEW,
    "whole numbers in params": TOO_FINE,
    "single precision in params": TOO_FINE,
}


def _of_whom(point: Point) -> set[bool]:
    """Whether there are suspects that are right, and such that are not."""
    return {layer_probes.RIGHT[s] is s for s in point.args[0].values()}


CLASSES = {
    "an honest suspect": lambda point: True in _of_whom(point),
    "a guilty suspect": lambda point: False in _of_whom(point),
}
