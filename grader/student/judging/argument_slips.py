"""Slips made with an argument: multiplied in once more, added, handed back as it came.

Each is told only if the right results and the arguments make what came: at every call,
in every entry. So nothing needs to be stored for them.
"""

from collections.abc import Callable, Iterator

import numpy as np

from grader.student.judging.compare import agrees
from grader.student.judging.spec import Case

EXACT = 1e-9
FEWEST = 4  # entries that a slip must explain

Array = np.ndarray

# (right result, argument) -> what came of it, and the end of a sentence
OF_ARGUMENT: dict[str, Callable[[Array, Array], Array]] = {
    "is the right one times {}: where does this factor come from?": np.multiply,
    "is the right one divided by {}: where does this come from?": np.divide,
    "is the right one times 1 - {}: where does this factor come from?": (
        lambda right, a: right * (1 - a)
    ),
    "is the right one plus {}: which term is too much?": np.add,
    "is the right one minus {}: which term is too much?": np.subtract,
    "is {}, handed back as it came in.": (
        lambda right, a: a if a.shape == right.shape else right * np.nan
    ),
    "is {} in every entry: each has its own.": lambda right, a: a + 0 * right,
}
# (slope, upstream gradient) -> what came of it
OF_UPSTREAM: dict[str, Callable[[Array, Array], Array]] = {
    "is upstream plus the slope: a chain multiplies.": np.add,
    "is upstream minus the slope: a chain multiplies.": lambda s, g: g - s,
    "is upstream divided by the slope: a chain multiplies.": lambda s, g: g / s,
}


def argument_slip_told(
    names: list[str], ordinary: list[tuple[Case, dict]], arguments: list[str]
) -> str:
    """What an argument did to the blocks of these names, as the end of a sentence.

    arguments are the names of those handed over by position; "" if there is no such.
    """
    calls = [
        (_numbers(case, arguments), result[name], case.expected[name])
        for name in names
        for case, result in ordinary
    ]
    if any(got.shape != right.shape for _, got, right in calls):
        return ""
    if sum(right.size for _, _, right in calls) < FEWEST:
        return ""
    with np.errstate(all="ignore"):
        return next(_told(calls), "")


def _told(calls: list[tuple[dict, Array, Array]]) -> Iterator[str]:
    for name in calls[0][0]:
        for told, slip in OF_ARGUMENT.items():
            if all(_explains(slip, right, a.get(name), g) for a, g, right in calls):
                yield told.format(name)
    for told, slip in OF_UPSTREAM.items():
        if all(_chained(slip, right, a.get("upstream"), g) for a, g, right in calls):
            yield told


def _explains(slip: Callable, right: Array, a: Array | None, got: Array) -> bool:
    """Whether a slip with an argument that fits the result makes what came."""
    if a is None or (a.ndim and a.shape != right.shape):
        return False
    made = slip(right, a)
    return bool(np.isfinite(made).all()) and agrees(got, made, EXACT)


def _chained(slip: Callable, right: Array, upstream: Array | None, got: Array) -> bool:
    """The same for the slope, which shows where the upstream gradient is not 0."""
    if upstream is None or upstream.shape != right.shape:
        return False
    seen = upstream != 0
    made = slip(right[seen] / upstream[seen], upstream[seen])
    return bool(np.isfinite(made).all()) and agrees(got[seen], made, EXACT)


def _numbers(case: Case, arguments: list[str]) -> dict[str, Array]:
    """The arguments of a call that are numbers, by name."""
    named = dict(zip(arguments, case.args, strict=False)) | case.kwargs
    return {
        name: np.asarray(value, dtype=float)
        for name, value in named.items()
        if isinstance(value, (float, int, np.ndarray, np.number))
    }
