"""Judge an answer at the public points that travel with the notebooks.

The points were made by the course from its solutions and hold results only. The grader
uses other points, so a pass here is never called the last word.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import FunctionType

from grader.student.judging.registry import judge_stored
from grader.student.judging.verdict import Verdict, failed

FILE = "grader_points.json"
# Beside the notebook, wherever it changes to later; else beside the package.
PLACES = (Path.cwd(), Path(__file__).resolve().parents[3])
# What the students' wheel carries: a file for each notebook of the course.
OF_THE_COURSE = Path(__file__).resolve().parents[1] / "points"
MISSING = (
    f"The file {FILE}, which came with this notebook, is not beside it: put it back, "
    "or unpack what you were given once more."
)


@cache
def public_points() -> dict:
    """All stored exercises of this notebook by name; empty if the file is missing."""
    return {name: stored for file in _files() for name, stored in file.items()}


def of_one_notebook(name: str) -> set[str]:
    """Which exercises have a check in the notebook of this one."""
    return next((set(file) for file in _files() if name in file), set())


@cache
def _files() -> list[dict]:
    for folder in PLACES:
        file = folder / FILE
        if file.is_file():
            return [json.loads(file.read_text(encoding="utf-8"))]
    files = sorted(OF_THE_COURSE.glob("*.json"))
    return [json.loads(file.read_text(encoding="utf-8")) for file in files]


def judge_locally(name: str, namespace: Mapping) -> Verdict:
    """Judge the answer called name of a notebook's namespace."""
    if not public_points():
        return failed("cannot run", MISSING)
    stored = public_points().get(name)
    if stored is None:
        return failed("cannot run", f"This notebook has no exercise called {name}.")
    verdict = judge_stored(stored, namespace[name])
    if verdict.passed:
        return replace(verdict, sentence=f"{verdict.sentence} (The grader tries more.)")
    parts = stored.get("uses") or stored.get("spec", {}).get("uses", [])
    return _blame_earlier_part(parts, namespace[name], namespace, verdict)


def _blame_earlier_part(
    parts: list[str], answer, namespace: Mapping, verdict: Verdict
) -> Verdict:
    """Say so if the answer calls an earlier one that is itself not right yet."""
    called = _called_names(answer)
    for part in parts:
        if part not in called or part not in namespace:
            continue
        if not judge_stored(public_points()[part], namespace[part]).passed:
            advice = f"It calls {part}, which is not right yet: mend that one first."
            return replace(verdict, evidence=advice)
    return verdict


def _called_names(answer) -> set[str]:
    """Names that a function, or a method of a class, looks up."""
    functions = vars(answer).values() if issubclass(type(answer), type) else [answer]
    codes = [f.__code__ for f in functions if type(f) is FunctionType]
    return {name for code in codes for name in code.co_names}
