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
    f"The file {FILE}, which came with this notebook, is not beside it or damaged: put "
    "it back, or unpack what you were given once more."
)


def of_one_notebook(name: str) -> dict:
    """What is stored of all exercises of the notebook that has this one; {} if none."""
    return next((file for file in _files() if name in file), {})


@cache
def _files() -> list[dict]:
    for folder in PLACES:
        file = folder / FILE
        if file.is_file():
            return _read(file)
    return [
        points
        for file in sorted(OF_THE_COURSE.glob("*.json"))
        for points in _read(file)
    ]


def _read(file: Path) -> list[dict]:
    """The points in a file; none if it is damaged, as if it were not there."""
    try:
        return [json.loads(file.read_text(encoding="utf-8"))]
    except ValueError:
        return []


def judge_locally(name: str, namespace: Mapping) -> Verdict:
    """Judge the answer called name of a notebook's namespace."""
    if not any(_files()):
        return failed("cannot run", MISSING)
    notebook = of_one_notebook(name)
    if not notebook:
        return failed("cannot run", f"This notebook has no exercise called {name}.")
    stored = notebook[name]
    verdict = judge_stored(stored, namespace[name])
    if verdict.passed:
        return replace(verdict, sentence=f"{verdict.sentence} (The grader tries more.)")
    parts = stored.get("uses") or stored.get("spec", {}).get("uses", [])
    earlier = {part: notebook[part] for part in parts if part in notebook}
    return _blame_earlier_part(earlier, namespace[name], namespace, verdict)


def _blame_earlier_part(
    earlier: dict, answer, namespace: Mapping, verdict: Verdict
) -> Verdict:
    """Say so if the answer calls an earlier one that is itself not right yet.

    Parts that came along from another notebook are given there, and so right.
    """
    called = _called_names(answer)
    for part, stored in earlier.items():
        if part not in called or part not in namespace:
            continue
        if not judge_stored(stored, namespace[part]).passed:
            advice = f"It calls {part}, which is not right yet: mend that one first."
            return replace(verdict, evidence=advice)
    return verdict


def _called_names(answer) -> set[str]:
    """Names that a function, or a method of a class, looks up."""
    functions = vars(answer).values() if issubclass(type(answer), type) else [answer]
    codes = [f.__code__ for f in functions if type(f) is FunctionType]
    return {name for code in codes for name in code.co_names}
