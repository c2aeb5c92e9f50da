"""What decides about a grade besides the submission: the release and the judge.

A grade stands as long as all three are what they were.
"""

import functools
from pathlib import Path

import numpy as np

from grader.course.source import CourseSource
from grader.sandbox.mounts import package_folder
from grader.submission.validate import digest

JUDGING = ("judge", "student")  # of the package
ASKING = ("solutions", "exercises", "travels")  # of the course


def rules_of(release: Path, source: CourseSource) -> str:
    """Fingerprint of the rules by which submissions to a release are graded now."""
    notebooks = [_line(path, release) for path in sorted(release.glob("*.ipynb"))]
    return digest("\n".join([judge_version(source), *notebooks]).encode())


@functools.cache
def judge_version(source: CourseSource) -> str:
    """Fingerprint of everything that judges, as it was when this process started."""
    folders = [package_folder() / name for name in JUDGING]
    folders += [source.folders[name] for name in ASKING]
    lines = [_line(p, f) for f in folders for p in sorted(f.rglob("*.py"))]
    return digest("\n".join([np.__version__, *lines]).encode())


def _line(path: Path, folder: Path) -> str:
    return f"{path.relative_to(folder)} {digest(path.read_bytes())}"
