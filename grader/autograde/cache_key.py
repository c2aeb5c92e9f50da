"""What decides about a grade besides the submission: the release and the judge.

A grade stands as long as all three are what they were.
"""

import functools
import importlib.metadata
import json
from collections.abc import Mapping
from pathlib import Path

from grader.autograde.check_cells import is_graded
from grader.course.source import CourseSource
from grader.sandbox.mounts import package_folder
from grader.submission.repairs import without_points
from grader.submission.validate import digest

HIDDEN = b"BEGIN HIDDEN TESTS"  # nbgrader's own mark
JUDGING = ("judge", "student")  # of the package
MARKS = ("grade_id", "grade", "solution", "task")  # of nbgrader
ASKING = ("solutions", "exercises", "travels")  # of the course


def rules_of(release: Path, original: Path, source: CourseSource) -> str:
    """Fingerprint of the rules by which submissions to a release are graded now.

    Text is none of them: a word changed in a hint gives nobody another grade. Nor are
    points: what was found earns more or less without another run (see rescale).
    original is the assignment's folder with the instructor version: tests that the
    release hides stand there alone.
    """
    hidden = [path for path in sorted(original.glob("*.ipynb")) if _hides(path)]
    notebooks = [
        f"{path.name} {digest(_what_runs(path.read_bytes()))}"
        for path in [*sorted(release.glob("*.ipynb")), *hidden]
    ]
    return digest("\n".join([judge_version(source), *notebooks]).encode())


def _hides(path: Path) -> bool:
    return HIDDEN in path.read_bytes()


@functools.lru_cache(maxsize=8)
def _what_runs(notebook: bytes) -> bytes:
    """The code of a notebook, and which of its cells count."""
    try:
        cells = json.loads(notebook)["cells"]
        told = [_of_cell(cell) for cell in cells]
    except (ValueError, KeyError, TypeError):  # whoever runs it will say so
        return notebook
    return json.dumps([told for told in told if told], sort_keys=True).encode()


def _of_cell(cell: Mapping) -> list:
    """What a cell of the release has to do with grades; nothing if it is text."""
    marks, code = cell["metadata"].get("nbgrader", {}), cell["cell_type"] == "code"
    if not marks and not code:
        return []
    flags = {name: marks.get(name) for name in MARKS}
    tags, source = cell["metadata"].get("tags", []), "".join(cell["source"])
    if is_graded({**cell, "source": source}):
        source = without_points(source)
    elif marks.get("grade"):  # its share is not known, only its score
        flags["points"] = marks.get("points")
    return [flags, cell["cell_type"], tags, source if code else ""]


@functools.cache
def judge_version(source: CourseSource) -> str:
    """Fingerprint of everything that judges, as it was when this process started."""
    folders = [package_folder() / name for name in JUDGING]
    folders += [source.folders[name] for name in ASKING]
    lines = [_line(p, f) for f in folders for p in sorted(f.rglob("*.py"))]
    numpy = importlib.metadata.version("numpy")  # which need not be imported for that
    return digest("\n".join([numpy, *lines]).encode())


def _line(path: Path, folder: Path) -> str:
    return f"{path.relative_to(folder)} {digest(path.read_bytes())}"
