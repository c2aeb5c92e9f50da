"""The check line of every exercise: check("sigmoid", points=5).

It looks the learner's answer up in the notebook, judges it and returns the points: a
number whose text form nbgrader reads as the score, and which Jupyter shows as the box
of its verdict. It raises nothing and writes nothing to stderr.

While a submission is graded, GRADER_REFEREE_FD names a socket to the grader, which
judges there with points of its own. So the notebook stays the same everywhere.
"""

import importlib
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import cache

from grader.student.judging.call import quiet
from grader.student.judging.public_check import judge_locally, of_one_notebook
from grader.student.judging.verdict import Verdict, failed, plain_points
from grader.student.show import Score, Shown

GRADING = "GRADER_REFEREE_FD"
_right: set[str] = set()  # what has passed since this kernel started


def check(name: str, *, points: float) -> float:
    """Judge the answer called name; the points it earned, which show the verdict.

    As the last line of a cell, which is what Jupyter shows.
    """
    namespace = sys._getframe(1).f_globals
    try:
        with quiet():
            _let_course_register()
            verdict = _judge()(name, namespace)
    except KeyboardInterrupt:
        verdict = failed("cannot run", "The check was stopped: it took too long.")
    earned = plain_points(verdict.share, points)
    so_far = _so_far(name, verdict)
    return _told(Shown(name, verdict, earned, float(points), so_far))


def _so_far(name: str, verdict: Verdict) -> str:
    """How many checks of the notebook have passed; "" where the grader runs it."""
    if os.environ.get(GRADING):
        return ""
    (_right.add if verdict.passed else _right.discard)(name)
    checks = set(of_one_notebook(name))
    return f"{len(_right & checks)} of {len(checks)} right so far" if checks else ""


@cache
def _let_course_register() -> None:
    """Import what a course adds, which lies beside the notebook.

    Not before the first check: this module itself is imported where no notebook is.
    """
    with suppress(ModuleNotFoundError):
        importlib.import_module("grader_course")


def _judge():
    if os.environ.get(GRADING):
        from grader.student.rpc.notebook_side import judge_by_referee

        return judge_by_referee
    return _judge_at_public_points


def _judge_at_public_points(name: str, namespace: Mapping) -> Verdict:
    if name not in namespace:
        sentence = f"There is no {name} yet: run the cell above that defines it."
        return failed("not written", sentence)
    return judge_locally(name, namespace)


def _told(shown: Shown) -> float:
    """Points that show their verdict in a notebook, elsewhere after it is printed."""
    shell = sys.modules.get("IPython") and sys.modules["IPython"].get_ipython()
    if hasattr(shell, "kernel"):
        return Score(shown)
    print(repr(shown))
    return shown.earned
