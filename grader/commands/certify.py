"""How well the judge knows each exercise of a course."""

import sys
from typing import Annotated

import typer

from grader.commands.shell import NEEDS_PERSON, chosen_source


def certify(
    answers: Annotated[
        bool,
        typer.Option("--answers", help="Judge every answer on file, too."),
    ] = False,
) -> int:
    """Show how well the judge knows each code exercise of the course.

    For every exercise: its test points, ordinary and extreme; how many mistakes it can
    name, and how far the nearest of them is from the truth; how many digits of the
    right answers are confirmed by a second computation with 50 digits (if the course
    has oracles); for how many classes of input it has points, and how many faults that
    a machine puts on the right answer it refuses (where the axes are declared); the
    answers on file, wrong and right. With `--answers` each of those
    is judged as well: the right ones must pass, the wrong ones fail and be told what
    their docstring says.

    **When:** after a change of an exercise, its points or its known mistakes.

    **Example:** `grader certify`, or `grader --source ~/convolutions certify`

    **Exit status:** 0 all is well; 1 if something must be looked at: it stands below
    the table; 2 if the course cannot be read.
    """
    from grader.commands.tables import certificate_table, console_on
    from grader.course.answers import complaints
    from grader.judge.certify import certificates

    source = chosen_source()
    found = certificates(
        source.catalog.by_notebook, source.oracles, source.folders["answers"]
    )
    rows = list(found)
    told = list(complaints(source)) if answers else []
    console_on(sys.stdout).print(certificate_table(rows, told))
    return NEEDS_PERSON if told or any(row.complaints for row in rows) else 0
