"""Slips that any array can suffer: rounded, cut off, summed up, first row only.

A slip is told only if the right results, changed by it, are those that came: at every
call, in every entry.
"""

from collections.abc import Callable

import numpy as np

from grader.student.judging.compare import agrees

EXACT = 1e-9
FEWEST = 4  # entries that a slip must explain
ROUNDED = range(5)

Array = np.ndarray


def slip_told(names: list[str], ordinary: list) -> str:
    """What happened to the blocks of these names, as the end of a sentence; or ""."""
    pairs = [(r[name], c.expected[name]) for name in names for c, r in ordinary]
    if any(got.shape != right.shape or not got.size for got, right in pairs):
        return ""
    if sum(right.size for _, right in pairs) < FEWEST:
        return ""
    for slip, told in SLIPS.items():
        if all(_explains(slip, got, right) for got, right in pairs) and any(
            _leaves_something(slip, right) for _, right in pairs
        ):
            return told
    return _signs_told(pairs) or _bounds_told(pairs)


def _explains(slip: Callable, got: Array, right: Array) -> bool:
    got, right = np.atleast_1d(got), np.atleast_1d(right)
    changed = slip(right)
    return got.shape == changed.shape and agrees(got, changed, EXACT)


def _leaves_something(slip: Callable, right: Array) -> bool:
    """Whether a slip keeps any number: of zeros alone it could be any other, too."""
    return bool(np.any(slip(np.atleast_1d(right))))


def _rounding(digits: int) -> Callable[[Array], Array]:
    return lambda right: np.round(right, digits)


def _only(row: int) -> Callable[[Array], Array]:
    def slip(right: Array) -> Array:
        kept = np.zeros(right.shape)
        kept[row] = right[row]
        return kept

    return slip


def _without(row: int) -> Callable[[Array], Array]:
    def slip(right: Array) -> Array:
        kept = np.array(right, dtype=float)
        kept[row] = 0.0
        return kept

    return slip


def _everywhere(total: Callable[[Array], float]) -> Callable[[Array], Array]:
    """Of entries that are all alike it proves nothing: a factor would do the same."""

    def slip(right: Array) -> Array:
        alike = right.size > 1 and np.ptp(right) == 0
        return np.full(right.shape, np.nan if alike else total(right))

    return slip


def _first_entry(right: Array) -> Array:
    kept = np.zeros(right.shape)
    kept.flat[0] = right.flat[0]
    return kept


def _running(right: Array) -> Array:
    return np.cumsum(right.ravel()).reshape(right.shape)


def _running_rows(right: Array) -> Array:
    return np.cumsum(right, axis=0)


SLIPS: dict[Callable[[Array], Array], str] = {
    np.abs: "has lost its sign: where does an absolute value come from?",
    np.square: "is squared: it is asked for as it is.",
    np.trunc: "is cut off to whole numbers: by int(...), or an array of them?",
    np.floor: "is rounded down to whole numbers: // does that.",
    **{
        _rounding(d): f"is rounded to {d} digit{'s' * (d != 1)} after the point: leave "
        "the digits as they are."
        for d in ROUNDED
    },
    _first_entry: "is right in its first entry, and 0 in all others: does a return "
    "stand in the loop?",
    _only(0): "is right in its first row, and 0 in all others: does a return stand in "
    "the loop?",
    _only(-1): "is right in its last row, and 0 in all others.",
    _without(0): "is 0 in its first row, and right in all others: Python counts from "
    "0.",
    _without(-1): "is 0 in its last row, and right in all others: where does the loop "
    "end?",
    _everywhere(np.sum): "holds the sum of all entries in every place; each has its "
    "own.",
    _everywhere(np.mean): "holds the mean of all entries in every place; each has its "
    "own.",
    lambda right: right - right.mean(axis=0): "has the mean over its rows taken off.",
    _running: "adds up from entry to entry: what is kept from one to the next must "
    "start anew.",
    _running_rows: "adds up from row to row: what is kept from one to the next must "
    "start anew.",
    np.flip: "comes in the reverse order.",
    lambda right: np.sort(right, axis=0): "is sorted: the order of the rows is lost.",
    lambda right: np.sort(right, axis=-1): "is sorted: the order in each row is lost.",
    lambda right: np.roll(right, 1, axis=0): "is moved on by one place.",
    lambda right: np.roll(right, -1, axis=0): "is moved back by one place.",
}


def _signs_told(pairs: list[tuple[Array, Array]]) -> str:
    """The end of a sentence where all sizes are right and some signs are not; or ""."""
    if all(agrees(np.abs(got), np.abs(right), EXACT) for got, right in pairs):
        return "has the right size in every entry; the sign of some is wrong."
    return ""


def _bounds_told(pairs: list[tuple[Array, Array]]) -> str:
    """The end of a sentence about results cut off at bounds, or all alike; or ""."""
    got = np.concatenate([mine.ravel() for mine, _ in pairs])
    right = np.concatenate([theirs.ravel() for _, theirs in pairs])
    low, high = got.min(), got.max()
    if agrees(got, np.full(got.shape, low), EXACT):
        return f"is {low:.4g} at every test point, whatever goes in."
    if not agrees(got, np.clip(right, low, high), EXACT):
        return ""
    at_low, at_high = ((got == b) & (got != right) for b in (low, high))
    bounds = [
        f"{bound:.4g}"
        for bound, at in ((low, at_low), (high, at_high))
        if np.count_nonzero(at) > 1
    ]
    return f"is cut off at {' and at '.join(bounds)}." if bounds else ""
