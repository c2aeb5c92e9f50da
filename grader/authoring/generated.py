"""What is committed although it is made: student notebooks, their points, the syllabus.

They are committed so that a clone opens in JupyterLab at once; they are made so that
they cannot disagree with the masters, the solutions and the judge.
"""

from collections.abc import Sequence
from pathlib import Path

from grader.authoring.build import check_student_notebooks, write_student_notebooks
from grader.authoring.syllabus import place_of, syllabus, write_syllabus
from grader.course.source import CourseSource, find_source
from grader.errors import UserError
from grader.judge.public_points import FILE, outdated, write


def write_derived(
    assignments: Sequence[str] | None = None, *, source: CourseSource | None = None
) -> list[Path]:
    """Bring everything beside the masters up to date; returns what changed.

    The course that comes with an installed package stays as it was installed.
    """
    source = source or find_source()
    if source.installed:
        return []
    changed = write_student_notebooks(assignments, source=source)
    changed += [path for path, exercises in _points(source) if write(path, exercises)]
    if write_syllabus(source):
        changed.append(place_of(source))
    return changed


def check_derived(
    assignments: Sequence[str] | None = None, *, source: CourseSource | None = None
) -> None:
    """Refuse anything that a build would change."""
    source = source or find_source()
    check_student_notebooks(assignments, source=source)
    stale = [p.name for p, exercises in _points(source) if outdated(p, exercises)]
    place = place_of(source)
    if not place.exists() or place.read_text(encoding="utf-8") != syllabus(source):
        stale.append(place.name)
    if stale:
        raise UserError(
            f"{', '.join(stale)} is out of date: run `grader build` and commit the "
            "result."
        )


def _points(source: CourseSource) -> list[tuple[Path, list]]:
    """The file of points beside each student notebook, with its exercises."""
    listed = source.catalog.by_notebook
    return [(m.with_name(FILE), listed[m.stem]) for m in source.masters.values()]
