"""An exception of a learner's code in one sentence: its line, and shapes in words.

The line is one of the answer itself: never one of the grader, nor of another exercise
that the answer calls.
"""

import contextlib
import re
import traceback
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from grader.student.judging.errors_in_words import in_words
from grader.student.judging.verdict import Verdict, failed

OURS = Path(__file__).parents[2]
MOST_NAMES = 4
MATMUL = re.compile(r"size (\d+) is different from (\d+)")
BROADCAST = re.compile(r"could not be broadcast together with shapes (\(.*\))")
SHAPE = re.compile(r"\((?:\d+,?)*\)")


class ToldError(Exception):
    """An exception in another process, which said there in words what it was."""

    def __init__(self, verdict: Verdict):
        super().__init__(verdict.sentence)
        self.verdict = verdict


def cannot_run(error: BaseException) -> Verdict:
    """One sentence for an exception of the learner's code, with its line."""
    if isinstance(error, ToldError):
        return error.verdict
    if isinstance(error, NotImplementedError):
        frames = traceback.extract_tb(error.__traceback__)
        where = f"{frames[-1].name} is" if frames else "This function is"
        return failed("not written", f"{where} not written yet.")
    if isinstance(error, KeyboardInterrupt):
        return failed("cannot run", "Your function was stopped: it took too long.")
    if isinstance(error, SystemExit):
        return failed("cannot run", "Your function calls exit(): return a value.")
    if isinstance(error, RecursionError):
        return failed("cannot run", "Your function calls itself without an end.")
    line, names = _place(error)
    at = f" at `{line}`" if line else ""
    with contextlib.suppress(Exception):
        shapes = _shapes_told(error, line, names)
        if shapes:
            return failed("cannot run", f"The shapes do not fit{at}: {shapes}")
        return failed("cannot run", f"{type(error).__name__}{at}{_short(error)}")
    return failed("cannot run", f"{type(error).__name__}{at}.")


def _place(error: BaseException) -> tuple[str, dict]:
    """The line of the answer that raised, and the names that it could use."""
    walk = traceback.walk_tb(error.__traceback__)
    own = [(f, n) for f, n in walk if not is_library(f.f_code.co_filename)]
    own = [(f, n) for f, n in own if f.f_code.co_filename == _file(own)]
    if not own:
        return "", {}
    frame, number = own[-1]
    summary = traceback.StackSummary.extract([(frame, number)])[0]
    return summary.line or "", {**frame.f_globals, **frame.f_locals}


def _file(frames: list) -> str:
    return frames[0][0].f_code.co_filename


def is_library(filename: str) -> bool:
    """Whether code of this file is none of a learner's."""
    if "site-packages" in filename or filename.startswith("<__array"):
        return True
    return OURS in Path(filename).parents


def _shapes_told(error: BaseException, line: str, names: dict) -> str:
    """What NumPy says of shapes that do not fit, in words; "" for another error."""
    if not isinstance(error, ValueError):
        return ""
    text = str(error)
    product, entrywise = MATMUL.search(text), BROADCAST.search(text)
    if product and "core dimension" in text:
        right, left = product.groups()
        told = (
            f"@ adds up along the last axis of its left array, here {left} long, and "
            f"the first of its right one, here {right} long."
        )
    elif entrywise:
        shapes = [s.replace(",", ", ").replace(", )", ",)") for s in _shapes(entrywise)]
        told = f"entry by entry {' and '.join(shapes)} do not go together."
    else:
        return ""
    here = [f"{name} has shape {value.shape}" for name, value in _arrays(line, names)]
    return f"{told} Here {', '.join(here)}." if here else told


def _shapes(found: re.Match) -> list[str]:
    return SHAPE.findall(found[1])


def _arrays(line: str, names: dict) -> Iterator[tuple[str, np.ndarray]]:
    """The arrays that a line of code names, in its order."""
    used = re.sub(r"^[^=()]*=(?!=)", "", line)  # what is assigned has no shape yet
    said = dict.fromkeys(re.findall(r"(?<![\w.])[A-Za-z_]\w*", used))
    found = [n for n in said if type(names.get(n)) is np.ndarray]
    yield from ((name, names[name]) for name in found[:MOST_NAMES])


def _short(error: BaseException, limit: int = 200) -> str:
    """The message of an exception, or what it means, as the end of a sentence."""
    text = " ".join(str(error)[: 2 * limit].split())
    text = in_words(text) or text
    if len(text) > limit:
        return f": {text[: limit - 3]}..."
    stop = "" if text.endswith((".", "?", "!")) else "."
    return f": {text}{stop}" if text else "."
