"""What a check costs beyond the answer's own time, exercise by exercise.

    python -m tests.benchmarks.checks

Every right answer is judged at fresh seeds, as one submission after another; every
wrong one on file once. Own time is what passes inside of the answer. In a notebook
the answer's own time counts, and so do importing the package and hostile formulas.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import contextlib
import io
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from grader.student import check
from tests.benchmarks.clock import print_table
from tests.in_process import judge
from tests.this_course import BY_NOTEBOOK, CATALOG

WRONG = Path(__file__).parents[1] / "answers" / "wrong"
SLOWEST_ROWS = 12


class Stopwatch:
    """Adds up what passes inside of functions, outermost calls only."""

    def __init__(self):
        self.seconds, self._inside = 0.0, False

    def timed(self, function):
        """The same function, or class with methods, with its time taken."""
        if isinstance(function, type):
            methods = {
                n: self.timed(m) for n, m in vars(function).items() if callable(m)
            }
            return type(function.__name__, (function,), methods)

        def call(*args, **kwargs):
            if self._inside:
                return function(*args, **kwargs)
            self._inside, started = True, time.process_time()
            try:
                return function(*args, **kwargs)
            finally:
                self._inside = False
                self.seconds += time.process_time() - started

        return call


def costs(exercise, function, seeds) -> list[float]:
    """Seconds of judging beyond the answer's own, one entry a seed."""
    found = []
    for seed in seeds:
        watch = Stopwatch()
        answer = watch.timed(function)
        started = time.process_time()
        exercise.judge(answer, seed)
        found.append(time.process_time() - started - watch.seconds)
    return found


def diagnoses() -> list[tuple[float, str]]:
    """Seconds for each wrong answer on file, its own time included."""
    from tests.exercises.test_answers import label, namespace

    found = []
    for path in sorted(WRONG.glob("*/*/*.py")):
        space = namespace(path)
        started = time.process_time()
        judge(path.parent.name, space)
        found.append((time.process_time() - started, label(path)))
    return sorted(found)


def in_a_notebook(rounds: int) -> list[tuple[str, str]]:
    """What a student waits for."""
    from grader.judge.derivation import public_points
    from grader.student.formula.judge_formula import judge_typed
    from tests.exercises.test_hostile_answers import QUESTION, TEXTS

    code = (
        "import numpy, time; t = time.process_time();"
        "import grader.student; print(time.process_time() - t)"
    )
    command, public = [sys.executable, "-c", code], public_points(QUESTION)
    imports = [float(subprocess.check_output(command)) for _ in range(rounds)]
    space = {"check": check, "sigmoid": CATALOG["sigmoid"].reference}
    with contextlib.redirect_stdout(io.StringIO()):
        checked = seconds(lambda: eval("check('sigmoid', points=5)", space), rounds)
    typed = {
        name: seconds(lambda text=text: judge_typed(text, public), rounds)
        for name, text in TEXTS.items()
    }
    slowest = max(typed, key=typed.get)
    return [
        ("importing the student package", _ms(statistics.median(imports))),
        ("a check of sigmoid", _ms(checked)),
        (f"the slowest formula that is none: {slowest}", _ms(typed[slowest])),
    ]


def seconds(work: Callable[[], object], rounds: int) -> float:
    """Median processor time of a piece of work."""
    found = []
    for _ in range(rounds):
        started = time.process_time()
        work()
        found.append(time.process_time() - started)
    return statistics.median(found)


def main(rounds: int = 20, wrong: bool = True) -> None:
    """Print the judge's cost by notebook, its most costly exercises, diagnoses."""
    rows, every = [], []
    seeds = [f"submission {i}" for i in range(rounds)]
    for notebook, asked in BY_NOTEBOOK.items():
        started = time.process_time()
        CATALOG.prepare(e.name for e in asked)
        prepared = time.process_time() - started
        taken = {e.name: costs(e, e.reference, seeds) for e in asked}
        medians = {name: statistics.median(t) for name, t in taken.items()}
        every += [(seconds, name) for name, seconds in medians.items()]
        whole = statistics.median(map(sum, zip(*taken.values(), strict=True)))
        middle = statistics.median(medians.values())
        rows.append((notebook, _ms(prepared), _ms(whole), _ms(middle)))
    columns = ("notebook", "once, ms", "a submission, ms", "median check, ms")
    print_table("beyond the answers' own time", rows, columns)
    slowest = [(name, _ms(s)) for s, name in sorted(every, reverse=True)]
    print_table("the most costly checks", slowest[:SLOWEST_ROWS], ("exercise", "ms"))
    print_table("in a notebook", in_a_notebook(rounds), ("", "ms"))
    if wrong:
        _print_diagnoses()


def _print_diagnoses() -> None:
    found = diagnoses()
    rows = [("median", _ms(found[len(found) // 2][0]))]
    rows += [("95th percentile", _ms(found[int(0.95 * len(found))][0]))]
    rows += [(name, _ms(seconds)) for seconds, name in found[:-4:-1]]
    print_table(f"{len(found)} wrong answers, their own time in it", rows, ("", "ms"))


def _ms(seconds: float) -> str:
    return f"{1e3 * seconds:.2f}"


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
