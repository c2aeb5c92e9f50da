"""How well the judge knows each exercise of a course."""

import difflib
import sys
from typing import Annotated

import typer

from grader.commands.shell import NEEDS_PERSON, chosen_source
from grader.errors import UserError


def certify(
    exercises: Annotated[
        list[str] | None,
        typer.Argument(help="Names of exercises; all if none is given."),
    ] = None,
    *,
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

    **Example:** `grader certify`, or `grader certify step sigmoid` for a quick look at
    two exercises

    **Exit status:** 0 all is well; 1 if something must be looked at: it stands below
    the table; 2 if the course cannot be read.
    """
    from grader.commands.tables import certificate_table, console_on
    from grader.course.answers import complaints
    from grader.judge.certify import certificates

    source = chosen_source()
    asked = set(exercises or source.catalog.exercises)
    for unknown in sorted(asked - set(source.catalog.exercises)):
        near = difflib.get_close_matches(unknown, source.catalog.exercises, 1)
        hint = f" Did you mean {near[0]}?" if near else ""
        raise UserError(f"The course has no exercise {unknown}.{hint}")
    by_notebook = {
        notebook: [exercise for exercise in of_notebook if exercise.name in asked]
        for notebook, of_notebook in source.catalog.by_notebook.items()
    }
    found = certificates(by_notebook, source.oracles, source.folders["answers"])
    rows = list(found)
    told = list(complaints(source, asked)) if answers else []
    console_on(sys.stdout).print(certificate_table(rows, told))
    return NEEDS_PERSON if told or any(row.complaints for row in rows) else 0
