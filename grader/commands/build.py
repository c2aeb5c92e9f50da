"""Make a course folder and the student notebooks from the masters."""

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from grader.commands.shell import CourseDir, chosen_source
from grader.errors import COURSE, UserError, command


def build(
    assignments: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ASSIGNMENT]...", help="All, if none is named."),
    ] = None,
    course: CourseDir = COURSE,
    course_id: Annotated[
        str,
        typer.Option(
            "--id",
            metavar="NAME",
            help="Of a section or a term, in the exchange; for a new folder. "
            "Default: the id in course.toml.",
        ),
    ] = "",
    exchange: Annotated[
        str,
        typer.Option(
            "--exchange",
            metavar="FOLDER",
            help="Through which work travels; for a new folder. Default: what "
            "course.toml says, else nbgrader's own.",
        ),
    ] = "",
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

    Two sections of one course are two folders, each built with an `--id` of its own:
    they may share one exchange and never touch each other's work.

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
    settings = {"course_id": course_id, "exchange": exchange}
    settings = {name: value for name, value in settings.items() if value}
    _refuse_for_an_old_folder(course, settings)
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
            names = build_course(course, assignments, source=source, settings=settings)
            changed = write_derived(assignments, source=source)
        console.print(f"Built {', '.join(names)} in {course.resolve()}.")
        for path in changed:
            console.print(f"Updated {path}: commit it.")
        after = command(f"release {names[0]}", course)
        console.print(f"Next: {after}", soft_wrap=True)
    return 0


def _refuse_for_an_old_folder(course: Path, settings: dict[str, str]) -> None:
    """What a course folder is called is decided once: students' work hangs on it."""
    file = course / "nbgrader_config.py"
    if settings and file.exists():
        raise UserError(
            f"{file} is there already: change --id and --exchange in that file, or "
            "name a new folder with --course."
        )
