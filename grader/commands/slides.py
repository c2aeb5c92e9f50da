"""Decks of slides."""

import functools
from pathlib import Path
from typing import Annotated

import typer

from grader.commands.lectures import Home, Names, Place, pages
from grader.errors import UserError

SLIDES = Path("slides")
ENDINGS = {"after": "", "without": "-without-solutions", "open": "-solutions"}


def slides(
    assignments: Names = None,
    out: Place = SLIDES,
    home: Home = False,
    without: Annotated[
        bool, typer.Option("--without-solutions", help="Questions alone.")
    ] = False,
    after: Annotated[
        bool,
        typer.Option(
            "--solutions-after", help="Each answer with the next key (the default)."
        ),
    ] = False,
    solved: Annotated[
        bool, typer.Option("--solutions", help="Questions and answers at once.")
    ] = False,
) -> int:
    """Make a deck of slides for two lectures of 45 minutes: one file, no network.

    Each deck is one HTML page with everything inside; a browser is all it needs. Key S
    opens the speaker's view with notes, clock and plan, F the whole screen, Escape the
    overview. A presenter's remote works on every slide.

    By default a question comes first and its answer with the next key. A deck of
    questions or one of answers gets a name of its own, to be handed out.

    **When:** before a lecture.

    **Example:** `grader slides 01_neuron --out ~/slides`

    **Exit status:** 0 made; 2 if there is no such assignment, it has no slides, or its
    notebook does not run.

    **Next:** open the page in a browser; `grader handout` prints the notes
    """
    from grader.report.slides import deck

    if without + after + solved > 1:
        raise UserError(
            "A deck is made --without-solutions, with --solutions-after or with "
            "--solutions: choose one."
        )
    answers = "without" if without else "open" if solved else "after"
    make = functools.partial(deck, answers=answers)
    for page in pages(assignments, out, home, make, ENDINGS[answers]):
        print(f"Made {page.resolve()}.")
    return 0
