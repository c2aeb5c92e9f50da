"""Undoing what broadcasting did: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, away_from_zero, number_points
from solutions import graph as solution


def _shapes(rng):
    """Every way in which broadcasting stretches, and the one in which it does not."""
    pairs = (
        ((4, 3), (4, 3)),
        ((4, 3), (3,)),
        ((4, 3), (4, 1)),
        ((4, 3), (1, 3)),
        ((2, 4, 3), (4, 1)),
        ((2, 5), ()),
        ((2, 3), (1,)),
        ((3, 1), (1, 1)),
        ((4, 1), (4, 1)),
        ((3, 3), (3,)),
        ((4, 4), (4, 1)),
        ((2, 3, 2), (3, 1)),
        ((2, 4, 3), (1, 4, 1)),
        ((2, 3, 2, 4), (3, 1, 1)),
        ((1, 1), (1,)),
    )
    return [
        *(
            Point((away_from_zero(rng, wide), narrow), where=f"from {wide} to {narrow}")
            for wide, narrow in pairs
        ),
        *_edges(rng),
    ]


def _edges(rng):
    """Nothing to add up without axes; whole numbers, and single precision."""
    args = away_from_zero(rng, (2, 3)), (3,)
    lone = np.asarray(away_from_zero(rng, ())), ()
    yield Point(lone, group="edge", where="from () to ()")
    yield Point((away_from_zero(rng, (3,)), ()), group="edge", where="from (3,) to ()")
    yield from number_points(args, "upstream shape", "upstream")


def _first(upstream, shape):
    """Take one copy in place of the sum."""
    index = [0] * (upstream.ndim - len(shape))
    kept = upstream[tuple(index)]
    for axis, size in enumerate(shape):
        if size == 1:
            kept = np.take(kept, [0], axis=axis)
    return np.array(kept)


def _added_only(upstream, shape):
    added = tuple(range(upstream.ndim - len(shape)))
    return np.sum(upstream, axis=added)


def _stretched_only(upstream, shape):
    stretched = tuple(a for a, size in enumerate(shape) if size == 1)
    return np.sum(upstream, axis=stretched, keepdims=True)


def _mean(upstream, shape):
    total = solution.unbroadcast(upstream, shape)
    return total * total.size / upstream.size


def _from_the_right(upstream, shape):
    """Sum away the last axes where the first ones were added."""
    wide = upstream.ndim - len(shape)
    total = upstream.sum(axis=tuple(range(len(shape), len(shape) + wide)))
    stretched = tuple(a for a, size in enumerate(shape) if size == 1)
    return np.sum(total, axis=stretched, keepdims=True)


UNBROADCAST = CodeExercise(
    "unbroadcast",
    solution.unbroadcast,
    _shapes,
    axes=("*", "-"),
    mistakes=(
        Mistake(
            "unchanged",
            "The upstream gradient comes back as it was; nothing is added up.",
            lambda upstream, shape: upstream.copy(),
        ),
        Mistake(
            "added-only",
            "Axes that broadcasting put in front are summed; those of length 1 that it "
            "stretched are not.",
            _added_only,
        ),
        Mistake(
            "stretched-only",
            "Stretched axes are summed; those that broadcasting put in front are not.",
            _stretched_only,
        ),
        Mistake("mean", "The copies are averaged; they have to be added up.", _mean),
        Mistake(
            "first",
            "One copy is taken; every copy pays in, so add them up.",
            _first,
        ),
        Mistake(
            "right",
            "Axes are taken away from the right; broadcasting adds them on the left.",
            _from_the_right,
        ),
        Mistake(
            "all",
            "Everything is added up to one number.",
            lambda upstream, shape: np.full(shape, upstream.sum()),
        ),
        Mistake(
            "reshaped",
            "Entries are rearranged or cut off; copies have to be added up.",
            lambda upstream, shape: np.resize(upstream, shape),
        ),
    ),
)
