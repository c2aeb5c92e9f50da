"""Call a learner's function once, safely, and say what came of it.

Nothing that the function does may leave this module as an exception, a warning or a
byte on stderr: nbgrader gives zero for any byte on stderr, and a learner deserves a
sentence instead of a traceback.
"""

import contextlib
import copy
import io
import traceback
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from grader.student.judging.spec import Case
from grader.student.judging.verdict import Verdict, failed
from grader.student.judging.views import VIEWS, UnfitError


class ToldError(Exception):
    """An exception in another process, which said there in words what it was."""

    def __init__(self, verdict: Verdict):
        super().__init__(verdict.sentence)
        self.verdict = verdict


@dataclass(frozen=True)
class Outcome:
    """Blocks that a call returned, or the verdict that ended it."""

    blocks: dict[str, np.ndarray] | None = None
    failure: Verdict | None = None

    @property
    def results(self) -> dict[str, np.ndarray]:
        """Blocks of a call that ended well; none of one that failed."""
        return self.blocks or {}


def try_case(function: Callable, case: Case, view: str, names: list[str]) -> Outcome:
    """Call the function twice on copies of the inputs and read its result."""
    args, kwargs = fresh(case.args), fresh(case.kwargs)
    first = _call(function, args, kwargs, view, names)
    if first.failure:
        return first
    changed = _changed(case, args, kwargs)
    if changed:
        sentence = f"Your function changes its argument {changed} in place."
        advice = "Work on a new array, for example x = x + 1 instead of x += 1."
        return Outcome(failure=failed("state", sentence, advice))
    again = _call(function, fresh(case.args), fresh(case.kwargs), view, names)
    if again.failure or not _same(first.results, again.results):
        sentence = "Called twice with the same inputs, your function gives two answers."
        advice = "Something is kept from one call to the next (a global, a default)."
        return Outcome(failure=failed("state", sentence, advice))
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
    """Keep what the learner's code prints and warns out of the check's output."""
    sink = io.StringIO()
    with (
        warnings.catch_warnings(),
        contextlib.redirect_stdout(sink),
        contextlib.redirect_stderr(sink),
    ):
        warnings.simplefilter("ignore")
        yield


def cannot_run(error: BaseException) -> Verdict:
    """One sentence for an exception of the learner's code, with its line."""
    if isinstance(error, ToldError):
        return error.verdict
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    if isinstance(error, NotImplementedError):
        where = f"{last.name} is" if last else "This function is"
        return failed("not written", f"{where} not written yet.")
    if isinstance(error, KeyboardInterrupt):
        return failed("cannot run", "Your function was stopped: it took too long.")
    if isinstance(error, SystemExit):
        return failed("cannot run", "Your function calls exit(): return a value.")
    if isinstance(error, RecursionError):
        return failed("cannot run", "Your function calls itself without an end.")
    own = [f for f in frames if not _is_library(f.filename)]
    line = (own or frames)[-1].line if frames else ""
    at = f" at `{line}`" if line else ""
    with contextlib.suppress(Exception):
        return failed("cannot run", f"{type(error).__name__}{at}{_short(error)}")
    return failed("cannot run", f"{type(error).__name__}{at}.")


def _is_library(filename: str) -> bool:
    ours = Path(filename).parent == Path(__file__).parent
    return ours or "site-packages" in filename or filename.startswith("<__array")


def _short(error: BaseException, limit: int = 200) -> str:
    """The message of an exception as the end of a sentence."""
    text = " ".join(str(error)[: 2 * limit].split())
    if len(text) > limit:
        return f": {text[: limit - 3]}..."
    stop = "" if text.endswith((".", "?", "!")) else "."
    return f": {text}{stop}" if text else "."


def _changed(case: Case, args: list, kwargs: dict) -> str:
    for i, (before, after) in enumerate(zip(case.args, args, strict=True)):
        if not unchanged(before, after):
            return f"number {i + 1}"
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
