"""Start a course or an exercise from templates.

**When:** for a course of your own, and for each new exercise of it.

**Example:** `grader new course ~/convolutions`

**Exit status:** 0 written; 2 bad input, told in one sentence: nothing is written.
"""

import shlex
import sys
from pathlib import Path
from typing import Annotated

import typer

from grader.authoring.scaffold.kinds import Kind
from grader.commands.shell import chosen_source
from grader.errors import command


def course(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="A new or empty folder.")
    ],
) -> int:
    """Make a course of one small notebook, to be changed into your own.

    It has one exercise of each common kind: a program, a formula, a number, a question
    that a person reads. It builds, certifies and grades as it is.

    **When:** before all else, for a course that is not the one of this program.

    **Example:** `grader new course ~/convolutions`

    **Exit status:** 0 made; 2 if the folder is not empty: nothing is written.

    **Next:** `grader --source ~/convolutions build`
    """
    from grader.authoring.scaffold.new_course import new_course
    from grader.commands.tables import console_on

    console = console_on(sys.stdout)
    for path in new_course(folder):
        console.print(f"Wrote {path}", markup=False, soft_wrap=True)
    build = command(f"--source {shlex.quote(str(folder))} build")
    console.print(f"Next: {build}", markup=False, soft_wrap=True)
    return 0


def exercise(
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="Of the function that is written.")
    ],
    notebook: Annotated[
        str, typer.Option("--notebook", metavar="N", help="For example 01_first.")
    ],
    kind: Annotated[Kind, typer.Option("--kind", help="What it asks for.")],
) -> int:
    """Write the first version of an exercise in all the places that it has.

    The card goes to the end of the master, the answer to `solutions/`, points and a
    known mistake to `exercises/`, a second computation to `oracles/`, a right and a
    wrong answer to `answers/`. What must be filled in says TODO; until then `build`
    refuses it. What is there already under this name is left as it is.

    **When:** for each new exercise.

    **Example:** `grader new exercise conv1d --notebook 01_first --kind code`

    **Exit status:** 0 written; 2 if the name is none or is taken, or if there is no
    such notebook or course: nothing is written.

    **Next:** fill in what says TODO, then `grader build` and `grader certify`.
    """
    from grader.authoring.scaffold.new_exercise import new_exercise
    from grader.commands.tables import console_on

    console = console_on(sys.stdout)
    for path in new_exercise(chosen_source(own=True), name, notebook, kind):
        console.print(f"Wrote {path}", markup=False, soft_wrap=True)
    console.print("Next: fill in what says TODO, then build and certify.")
    return 0
