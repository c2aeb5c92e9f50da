"""The check line of every exercise: check("sigmoid", points=5).

It looks the learner's answer up in the notebook, judges it, shows one verdict and
returns the points as a plain float, which is what nbgrader reads as the score. It
raises nothing and writes nothing to stderr.

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
from grader.student.show import Shown

GRADING = "GRADER_REFEREE_FD"
_right: set[str] = set()  # what has passed since this kernel started


def check(name: str, *, points: float) -> float:
    """Judge the answer called name, show the verdict, return the points it earned."""
    namespace = sys._getframe(1).f_globals
    try:
        with quiet():
            _let_course_register()
            verdict = _judge()(name, namespace)
    except KeyboardInterrupt:
        verdict = failed("cannot run", "The check was stopped: it took too long.")
    earned = plain_points(verdict.share, points)
    _display(Shown(name, verdict, earned, float(points), _so_far(name, verdict)))
    return earned


def _so_far(name: str, verdict: Verdict) -> str:
    """How many checks of the notebook have passed; "" where the grader runs it."""
    if os.environ.get(GRADING):
        return ""
    (_right.add if verdict.passed else _right.discard)(name)
    checks = of_one_notebook(name)
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


def _display(shown: Shown) -> None:
    """Through Jupyter where there is one, else as plain text."""
    shell = sys.modules.get("IPython") and sys.modules["IPython"].get_ipython()
    if shell:
        from IPython.display import display  # loaded already by the kernel

        display(shown)
    else:
        print(repr(shown))
