"""What the verbs of the lecture room share: executed lecture notebooks."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import nbformat
import typer
from nbformat import NotebookNode

from grader.commands.shell import chosen_source

Names = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ASSIGNMENT]...", help="All, if none is named."),
]
Place = Annotated[
    Path, typer.Option("--out", metavar="DIR", help="Where the results go.")
]
Home = Annotated[
    bool, typer.Option("--all", help="Also the exercises that are left for home.")
]


def lectures(assignments: list[str] | None, out: Path, home: bool) -> list[Path]:
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
                made.append(write_lecture(master, out, home=home))
    return made


def pages(
    assignments: list[str] | None,
    out: Path,
    home: bool,
    page_of: Callable[[NotebookNode, str], str],
    ending: str = "",
) -> list[Path]:
    """A page made of each lecture notebook, beside which no notebook stays."""
    made = []
    with tempfile.TemporaryDirectory() as folder:
        for path in lectures(assignments, Path(folder), home):
            html = page_of(nbformat.read(path, as_version=4), path.stem)
            page = out / f"{path.stem}{ending}.html"
            out.mkdir(parents=True, exist_ok=True)
            page.write_text(html, encoding="utf-8")
            made.append(page)
    return made
