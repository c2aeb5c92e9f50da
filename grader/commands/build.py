"""Make a course folder and the student notebooks from the masters."""

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from grader.commands.shell import CourseDir, chosen_source
from grader.errors import COURSE, command


def build(
    assignments: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ASSIGNMENT]...", help="All, if none is named."),
    ] = None,
    course: CourseDir = COURSE,
    check: Annotated[
        bool,
        typer.Option(
            "--check", help="Change nothing; fail if what is committed is out of date."
        ),
    ] = False,
) -> int:
    """Make the course folder and the student notebooks from the masters.

    Puts the answers of `solutions/` into the masters of `notebooks/`: that is the
    instructor version in `source/`. nbgrader takes the answers out again: that is the
    student version in `release/`, and a copy of it goes back to `notebooks/`.

    **When:** first of all, and after every change to a master or a solution.
    Submissions and grades stay.

    **Example:** `grader build 01_neuron --course ~/ml-2026`

    Refused is what a learner would meet: a check without a judge, points or minutes
    that differ between a heading, its checks and the course, a card out of order.

    **Exit status:** 0 built; 2 if something is not as it must be: file and line are
    told, and nothing has changed.

    **Next:** `grader release 01_neuron`
    """
    from grader.authoring.build import build_course
    from grader.authoring.generated import check_derived, write_derived
    from grader.commands.tables import console_on
    from grader.course.log_redirect import chatter_into

    source = chosen_source()
    with (
        tempfile.TemporaryDirectory() as place,
        chatter_into(Path(place) / "build.log") as terminal,
    ):
        console = console_on(terminal)
        if check:
            check_derived(assignments, source=source)
            console.print("Notebooks, points and syllabus are what the masters build.")
            return 0
        with console.status("Building"):
            names = build_course(course, assignments, source=source)
            changed = write_derived(assignments, source=source)
        console.print(f"Built {', '.join(names)} in {course.resolve()}.")
        for path in changed:
            console.print(f"Updated {path}: commit it.")
        after = command(f"release {names[0]}", course)
        console.print(f"Next: {after}", soft_wrap=True)
    return 0
