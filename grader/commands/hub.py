"""Write what a JupyterHub needs to run courses."""

from pathlib import Path
from typing import Annotated

import typer

from grader.commands.shell import counted
from grader.errors import COURSE, UserError

STUDENTS = Path("/opt/students")


def hub(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="For example /srv/hub.")
    ],
    course: Annotated[
        list[Path],
        typer.Option(
            "--course", metavar="DIR", help="A course folder; may be repeated."
        ),
    ] = [COURSE],  # noqa: B006 (typer reads it and changes nothing)
    students_env: Annotated[
        Path,
        typer.Option(
            "--students-env",
            metavar="DIR",
            help="Python environment of the students' servers; setup.sh makes it.",
        ),
    ] = STUDENTS,
    again: Annotated[
        bool,
        typer.Option("--again", help="Write anew what is there, and keep the old."),
    ] = False,
) -> int:
    """Write what a JupyterHub needs to run one or more courses.

    `jupyterhub_config.py` has the courses with their teachers and students, a
    Formgrader for each course that its teachers share, and who may see what.
    `setup.sh` makes the accounts of the courses and the exchange, and closes solutions,
    hidden points and gradebooks to students. `people` and `course` are the settings of
    everybody's own server, without Formgrader and Create Assignment, and of a course's.
    `Dockerfile` is a hint for a hub in a container.

    Two sections are two course folders, each built with an `--id` of its own and the
    same `--exchange`, which lies outside of them.

    **When:** once, after `grader build`; later, to add a course.

    **Example:** `grader hub /srv/hub --course /srv/ml-monday --course /srv/ml-friday`

    Nothing outside of FOLDER is touched: its `README.md` says what to do next.

    **Exit status:** 0 written; 2 if a file there is another already (then `--again`
    writes it anew and keeps the old one beside it), or if the courses do not fit on one
    hub.
    """
    import sys

    from grader.commands.tables import console_on
    from grader.hub import hub_files, on_a_hub

    courses = on_a_hub.on_a_hub(course)
    folder = _outside(folder, courses)
    files = hub_files.texts(courses, folder, students_env.expanduser().absolute())
    written = hub_files.write(folder, files, again=again)
    console = console_on(sys.stdout)

    def tell(sentence: str) -> None:
        console.print(sentence, markup=False, soft_wrap=True)

    for one in written:
        kept = f"; what was there is {one.old.name} now" if one.old else ""
        tell(f"Wrote {one.path}{kept}.")
    tell(
        f"A hub for {counted(len(courses), 'course')}: {folder / 'README.md'} goes on."
    )
    return 0


def _outside(folder: Path, courses) -> Path:
    """The folder, absolute; UserError where the students' servers could not read it."""
    folder = folder.expanduser().resolve()
    if folder.exists() and not folder.is_dir():
        raise UserError(f"{folder} is a file: name a folder.")
    for course in courses:
        for closed in (course.folder, *course.secrets):
            if folder.is_relative_to(closed):
                raise UserError(
                    f"{folder} lies in {closed}, which students may not enter, and "
                    "their servers read this folder: name another."
                )
    return folder
