"""Turn what an answer returned into named blocks of numbers that can be compared.

Every view takes the returned object and the names of the blocks that are expected; it
gives a dict of arrays, or raises UnfitError with one sentence for the learner.
"""

import itertools
from collections.abc import Callable
from fractions import Fraction

import numpy as np

from grader.student.judging.blocks import UnfitError, a_kind, block
from grader.student.judging.registration import is_free
from grader.student.networks import layer_views

ROUNDING = 1e-12  # 0.7 + 0.1 - 0.8 is meant as 0
MOST_BATCHES = 100  # far more than asked for; an iterator may have no end


def returned(value, names: list[str]) -> dict[str, np.ndarray]:
    """One array, or a tuple of arrays in the order of names."""
    if len(names) == 1:
        return {names[0]: block(value, "What your function returns")}
    listed = ", ".join(names)
    if not isinstance(value, tuple | list):
        kind = "None" if value is None else f"one {type(value).__name__}"
        raise UnfitError(
            f"Your function returns {kind}; {listed} are asked for, in order."
        )
    if len(value) != len(names):
        raise UnfitError(
            f"Your function returns {len(value)} things; {listed} are asked."
        )
    return {n: block(v, n) for n, v in zip(names, value, strict=True)}


def path(value, names: list[str]) -> dict[str, np.ndarray]:
    """A walk: a list of pairs (w, b) as one array for each of the two."""
    if isinstance(value, list | tuple) and not len(value):
        raise UnfitError("The walk is empty: its first pair is the start (w, b).")
    if not isinstance(value, list | tuple):
        raise UnfitError(
            "Your function must return the list of pairs (w, b) of the walk."
        )
    pairs = [p for p in value if isinstance(p, tuple | list) and len(p) == 2]
    if len(pairs) != len(value):
        raise UnfitError("Every entry of the walk must be a pair (w, b).")
    columns = [[block(p[i], names[i]) for p in pairs] for i in (0, 1)]
    for name, column in zip(names, columns, strict=True):
        if len({entry.shape for entry in column}) > 1:
            raise UnfitError(
                f"{name} changes its shape on the way: keep it as it starts."
            )
    return {n: np.stack(c) for n, c in zip(names, columns, strict=True)}


def gates(value, names: list[str]) -> dict[str, np.ndarray]:
    """What step neurons with the given (w1, w2, b) answer at 00, 01, 10 and 11."""
    if not isinstance(value, dict) or set(value) != set(names):
        raise UnfitError(
            f"Return one triple (w1, w2, b) for each of {', '.join(names)}."
        )
    blocks = {}
    for name in names:
        triple = value[name]
        try:
            w1, w2, b = (_plain_number(v, f"A number of {name}") for v in triple)
        except (TypeError, ValueError):
            raise UnfitError(f"{name} must be three numbers (w1, w2, b).") from None
        z = np.array([b, w2 + b, w1 + b, w1 + w2 + b])
        room = ROUNDING * (abs(w1) + abs(w2) + abs(b))
        z = np.where((np.abs(z) < room) & np.isfinite(room), 0.0, z)
        blocks[name] = np.where(np.isfinite(z), (z >= 0).astype(float), np.nan)
    return blocks


def _plain_number(value, what: str) -> float:
    """One number of any kind that counts as one: a fraction, too, or True."""
    if isinstance(value, Fraction | bool | np.bool_):
        return float(value)
    return float(block(value, what))


def batches(value, names: list[str]) -> dict[str, np.ndarray]:
    """An iterator over pairs of arrays: rows in each pair, then each array stacked."""
    try:
        items = iter(value)
    except TypeError:
        told = f"One batch after the other is asked for, not {a_kind(value)}."
        raise UnfitError(told) from None
    pairs = list(itertools.islice(items, MOST_BATCHES))  # which runs the answer's code
    if not pairs:
        return {name: np.zeros(0) for name in names}
    if len(pairs) == MOST_BATCHES:
        raise UnfitError(f"Your batches have no end: {MOST_BATCHES} of them came.")
    if isinstance(value, tuple) and [type(v) for v in value] == 2 * [np.ndarray]:
        raise UnfitError(
            "One batch alone comes out: return ends at the first one, yield hands out "
            "one after the other."
        )
    if any(not isinstance(p, tuple | list) or len(p) != 2 for p in pairs):
        raise UnfitError("Every batch must be a pair: features and targets.")
    columns = [
        [block(p[i], f"{names[i + 1]} of a batch") for p in pairs] for i in (0, 1)
    ]
    if any(array.ndim == 0 for column in columns for array in column):
        raise UnfitError("A batch holds rows of X and of targets, not single numbers.")
    stacked = [
        _stacked(column, name) for column, name in zip(columns, names[1:], strict=True)
    ]
    sizes = np.array([len(rows) for rows in columns[0]])
    return dict(zip(names, [sizes, *stacked], strict=True))


def _stacked(column: list[np.ndarray], name: str) -> np.ndarray:
    if len({array.shape[1:] for array in column}) > 1:
        raise UnfitError(
            f"The rows of {name} have different shapes in different batches."
        )
    return np.concatenate(column)


VIEWS: dict[str, Callable[..., dict]] = {
    f.__name__: f for f in (returned, path, gates, batches, *layer_views.VIEWS)
}


def register_view(view: Callable[[object, list[str]], dict]) -> None:
    """Let exercises name a view of the course.

    Parameters
    ----------
    view
        view(value, names) -> {name: array}: what an answer returned, as one array for
        each of the names. It raises UnfitError with one sentence for the learner.

    Raises
    ------
    ValueError
        If there is a view of that name.
    """
    if not is_free(VIEWS, view.__name__, view):
        raise ValueError(f"there is a view called {view.__name__!r} already")
    VIEWS[view.__name__] = view
