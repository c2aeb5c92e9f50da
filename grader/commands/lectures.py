"""What both verbs of the lecture room need: executed lecture notebooks."""

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from grader.commands.shell import chosen_source

Names = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ASSIGNMENT]...", help="All, if none is named."),
]
Place = Annotated[
    Path, typer.Option("--out", metavar="DIR", help="Where the results go.")
]


def lectures(assignments: list[str] | None, out: Path) -> list[Path]:
    """Execute the lecture notebooks of these assignments into a folder; their paths."""
    from grader.authoring.lecture import write_lecture
    from grader.authoring.masters import read_masters
    from grader.commands.tables import console_on
    from grader.course.log_redirect import chatter_into

    with (
        tempfile.TemporaryDirectory() as place,
        chatter_into(Path(place) / "lecture.log") as terminal,
    ):
        masters = read_masters(chosen_source(), assignments)
        console, made = console_on(terminal), []
        for master in masters:
            with console.status(f"Running {master.assignment}"):
                made.append(write_lecture(master, out))
    return made
