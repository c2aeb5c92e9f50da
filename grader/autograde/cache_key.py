"""What decides about a grade besides the submission: the release and the judge.

A grade stands as long as all three are what they were.
"""

import functools
import importlib.metadata
import json
import sys
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
    lines = [judge_version(source), *_code(release, original)]
    return digest("\n".join(lines).encode())


def ran_of(release: Path, original: Path, source: CourseSource) -> str:
    """Fingerprint of all that a notebook of a release meets while it runs.

    Where it is the same, a notebook would do the same again: what judges it can change
    without another run (see judge_again).
    """
    lines = [sys.version, _numpy(), *_lines(package_folder() / "student")]
    lines += [*_lines(source.folders["travels"]), *_code(release, original)]
    return digest("\n".join(lines).encode())


def _code(release: Path, original: Path) -> list[str]:
    """The notebooks of a release, and those with tests that it hides, by what runs."""
    hidden = [path for path in sorted(original.glob("*.ipynb")) if _hides(path)]
    return [
        f"{path.name} {digest(_what_runs(path.read_bytes()))}"
        for path in [*sorted(release.glob("*.ipynb")), *hidden]
    ]


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
    lines = [line for folder in folders for line in _lines(folder)]
    return digest("\n".join([_numpy(), *lines]).encode())


def _numpy() -> str:
    return importlib.metadata.version("numpy")  # which need not be imported for that


@functools.cache
def _lines(folder: Path) -> list[str]:
    return [_line(path, folder) for path in sorted(folder.rglob("*.py"))]


def _line(path: Path, folder: Path) -> str:
    return f"{path.relative_to(folder)} {digest(path.read_bytes())}"
