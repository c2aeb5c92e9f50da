"""What is committed although it is made: student notebooks, public points, syllabus.

They are committed so that a clone opens in JupyterLab at once; they are made so that
they cannot disagree with the masters, the solutions and the judge.
"""

from collections.abc import Sequence
from pathlib import Path

from grader.authoring.build import check_student_notebooks, write_student_notebooks
from grader.authoring.masters import ROOT
from grader.authoring.syllabus import PLACE, syllabus, write_syllabus
from grader.errors import UserError
from grader.judge.public_points import outdated_points, write_points

POINTS = Path("grader/student/points")


def write_derived(
    assignments: Sequence[str] | None = None, *, root: Path = ROOT
) -> list[Path]:
    """Bring everything up to date; gives what changed."""
    changed = write_student_notebooks(assignments, root=root)
    changed += write_points(root / POINTS)
    if write_syllabus(root):
        changed.append(root / PLACE)
    return changed


def check_derived(
    assignments: Sequence[str] | None = None, *, root: Path = ROOT
) -> None:
    """Refuse anything that a build would change."""
    check_student_notebooks(assignments, root=root)
    stale = [path.name for path in outdated_points(root / POINTS)]
    if (root / PLACE).read_text(encoding="utf-8") != syllabus(root):
        stale.append(PLACE.name)
    if stale:
        raise UserError(
            f"{', '.join(stale)} is out of date: run `grader build` and commit the "
            "result."
        )
