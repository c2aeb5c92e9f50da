"""Call a learner's function once, safely, and say what came of it.

Nothing that the function does may leave this module as an exception, a warning or a
byte on stderr: nbgrader gives zero for any byte on stderr, and a learner deserves a
sentence instead of a traceback.
"""

import contextlib
import copy
import io
import warnings
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from grader.student.judging.failure_told import cannot_run
from grader.student.judging.spec import Case, Spec
from grader.student.judging.unwritten import (
    ADVICE,
    UNWRITTEN,
    is_unwritten,
    marked_memory,
)
from grader.student.judging.verdict import Verdict, failed
from grader.student.judging.views import VIEWS, UnfitError
from grader.student.rpc.proxies import LentFunction

TWO_ANSWERS = (
    "Is something kept from one call to the next (a global, a default), or drawn at "
    "random?"
)


@dataclass(frozen=True)
class Outcome:
    """Blocks that a call returned, or the verdict that ended it."""

    blocks: dict[str, np.ndarray] | None = None
    failure: Verdict | None = None

    @property
    def results(self) -> dict[str, np.ndarray]:
        """Blocks of a call that ended well; none of one that failed."""
        return self.blocks or {}


def try_cases(function: Callable, cases: list[Case], spec: Spec) -> list[Outcome]:
    """What try_case gives for each; where an answer is lent, in few messages."""
    functions = [function] * len(cases)
    if isinstance(function, LentFunction):
        calls = [(case.args, case.kwargs) for case in cases]
        functions = function.several(calls, spec.view, spec.returns)
    pairs = zip(functions, cases, strict=True)
    return [try_case(each, case, spec) for each, case in pairs]


def try_case(function: Callable, case: Case, spec: Spec) -> Outcome:
    """Call the function twice on copies of the inputs and read its result."""
    view, names = spec.view, spec.returns
    args, kwargs = fresh(case.args), fresh(case.kwargs)
    first = _call(function, args, kwargs, view, names)
    if first.failure:
        return first
    if is_unwritten(first.results):
        return Outcome(failure=failed("state", UNWRITTEN, ADVICE))
    changed = _changed(case, args, kwargs, spec.arguments)
    if changed:
        sentence = f"Your function changes its argument {changed} in place."
        advice = "Work on a new array, for example x = x + 1 instead of x += 1."
        return Outcome(failure=failed("state", sentence, advice))
    again = _call(function, fresh(case.args), fresh(case.kwargs), view, names)
    if again.failure or not _same(first.results, again.results):
        sentence = "Called twice with the same inputs, your function gives two answers."
        return Outcome(failure=failed("state", sentence, TWO_ANSWERS))
    return first


def fresh(value):
    """A copy that shares nothing, of arrays and lists in a fifth of the usual time."""
    if isinstance(value, np.ndarray):
        return value.copy(order="K")
    if isinstance(value, float | int | str):
        return value
    if isinstance(value, dict):
        return {key: fresh(held) for key, held in value.items()}
    if isinstance(value, tuple):
        items = [fresh(held) for held in value]
        return type(value)(*items) if hasattr(value, "_fields") else tuple(items)
    if isinstance(value, list):
        return [fresh(held) for held in value]
    return copy.deepcopy(value)


def _call(function, args, kwargs, view, names) -> Outcome:
    with quiet():
        return _outcome(function, args, kwargs, view, names)


def _outcome(function, args, kwargs, view, names) -> Outcome:
    """What came of a call. Here, and so quietly, ends whatever the call has made."""
    try:
        return Outcome(blocks=VIEWS[view](function(*args, **kwargs), names))
    except UnfitError as unfit:
        return Outcome(failure=failed("type", str(unfit)))
    except KeyboardInterrupt:
        raise  # the other cases would loop as well; check says so in one sentence
    except BaseException as error:
        return Outcome(failure=cannot_run(error))


@contextlib.contextmanager
def quiet():
    """Keep what the learner's code prints and warns out of the check's output.

    Meanwhile memory is marked, so that what is never written shows (see unwritten).
    """
    sink = io.StringIO()
    with (
        marked_memory(),
        warnings.catch_warnings(),
        contextlib.redirect_stdout(sink),
        contextlib.redirect_stderr(sink),
    ):
        warnings.simplefilter("ignore")
        yield


def _changed(case: Case, args: list, kwargs: dict, names: list[str]) -> str:
    for i, (before, after) in enumerate(zip(case.args, args, strict=True)):
        if not unchanged(before, after):
            return names[i] if i < len(names) else f"number {i + 1}"
    for name, before in case.kwargs.items():
        if not unchanged(before, kwargs.get(name)):
            return name
    return ""


def unchanged(before, after) -> bool:
    """Whether arguments still hold the same values. By bytes: there nan equals itself.

    A generator may have been drawn from, as that is what it is for.
    """
    if type(after) is not type(before):
        return False
    if isinstance(before, np.ndarray):
        same_form = before.shape == after.shape and before.dtype == after.dtype
        return same_form and before.tobytes() == after.tobytes()
    if isinstance(before, dict):
        return before.keys() == after.keys() and all(
            unchanged(before[key], after[key]) for key in before
        )
    if isinstance(before, list | tuple):
        return len(before) == len(after) and all(map(unchanged, before, after))
    generator = isinstance(before, np.random.Generator)
    return generator or before is after or before == after


def _same(first: dict, again: dict) -> bool:
    return all(np.array_equal(first[k], again[k], equal_nan=True) for k in first)
