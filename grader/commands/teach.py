"""In the lecture room: lecture notebooks and slides."""

import tempfile
from pathlib import Path
from typing import Annotated

import typer

Names = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ASSIGNMENT]...", help="All, if none is named."),
]
Place = Annotated[
    Path, typer.Option("--out", metavar="DIR", help="Where the results go.")
]
LECTURE, SLIDES = Path("lecture"), Path("slides")


def lecture(assignments: Names = None, out: Place = LECTURE) -> int:
    """Make notebooks for the lecture: each question, its solution, its output.

    Checks are dropped. Hints and a plan for two lectures of 45 minutes stand in the
    speaker's notes; the slide marks serve every Jupyter slide show.

    **When:** before a lecture, and after a change to a master.

    **Example:** `grader lecture 01_neuron --out ~/lecture`

    **Exit status:** 0 made; 2 if there is no such assignment or it does not run.

    **Next:** open it in JupyterLab, or `grader slides`
    """
    for path in _lectures(assignments, out):
        print(f"Made {path}.")
    return 0


def slides(assignments: Names = None, out: Place = SLIDES) -> int:
    """Make decks of slides that open in a browser without a network.

    The executed lecture notebooks become pages for reveal.js, which npm fetches the
    first time. Key S opens the speaker's view with notes and clock. Without npm the
    executed notebooks are made all the same.

    **When:** before a lecture.

    **Example:** `grader slides 01_neuron --out ~/slides`

    **Exit status:** 0 made; 2 without npm, or if there is no such assignment.

    **Next:** open the page in a browser, press F for the whole screen
    """
    import nbformat

    from grader.report.revealjs import put_reveal
    from grader.report.slides import deck

    notebooks = _lectures(assignments, out)
    assets = put_reveal(out)
    for path in notebooks:
        notebook = nbformat.read(path, as_version=4)
        page = path.with_suffix(".html")
        page.write_text(deck(notebook, path.stem, assets), encoding="utf-8")
        print(f"Made {page.resolve()}.")
    return 0


def _lectures(assignments: list[str] | None, out: Path) -> list[Path]:
    from grader.authoring.lecture import write_lecture
    from grader.authoring.masters import read_masters
    from grader.commands.tables import console_on
    from grader.course.log_redirect import chatter_into

    with (
        tempfile.TemporaryDirectory() as place,
        chatter_into(Path(place) / "lecture.log") as terminal,
    ):
        masters = read_masters(assignments=assignments)
        console, made = console_on(terminal), []
        for master in masters:
            with console.status(f"Running {master.assignment}"):
                made.append(write_lecture(master, out))
    return made
