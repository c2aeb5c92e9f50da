"""Fetch what students have handed in."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from grader.commands.shell import (
    NEEDS_PERSON,
    Assignment,
    CourseDir,
    at_work,
    counted,
    some,
)
from grader.errors import COURSE, command

if TYPE_CHECKING:  # help must not wait for nbgrader
    from rich.console import Console

    from grader.course.lms.collect import Collected

STRANGER = (
    "Collected, but the gradebook's list of students has nobody of this name: mend the "
    "list (Formgrader, Manage Students), delete this folder in submitted/ and collect "
    "again."
)


def collect(
    assignment: Assignment,
    course: CourseDir = COURSE,
    downloads: Annotated[
        Path | None,
        typer.Option(
            "--from", metavar="PATH", help="Folder or zip downloaded from an LMS."
        ),
    ] = None,
    pattern: Annotated[
        str,
        typer.Option(
            "--pattern",
            metavar="REGEX",
            help="How its file names are made: (?P<student_id>...), (?P<file_id>...).",
        ),
    ] = "",
) -> int:
    """Fetch what students have handed in.

    Without `--from` from nbgrader's exchange: the newest of each student. With `--from`
    out of a learning platform's download, as it is, zipped or not. Understood are the
    names that Moodle, Canvas, Blackboard, Brightspace and ILIAS make, a folder for each
    student, and `student_notebook.ipynb`; for any other write a `--pattern`.

    Students are called as in the gradebook if it has their full names (`nbgrader db
    student import`), else as the platform calls them. The platform's names are kept for
    `grader feedback --zip`. Of two files for one notebook the newer is taken if the
    platform's numbers or times, or a `(?P<timestamp>...)` in the pattern, tell which;
    if not, that student waits for you and an earlier hand-in stays. The names of
    Blackboard and Brightspace hold times, taken as this machine's, for nbgrader's late
    penalty; those of Moodle, Canvas and ILIAS hold none: it sees none there.

    **When:** after the deadline, or as often as you like: what is newer replaces what
    is older.

    **Example:** `grader collect 01_neuron --from ~/Downloads/submissions.zip`

    **Exit status:** 0 collected; 1 if a file fits no student, if you must choose, or if
    somebody is not in the gradebook's class list: all are listed; 2 if there is nothing
    to collect from.

    **Next:** `grader autograde 01_neuron`
    """
    from grader.course.lms.collect import Collected, collect_downloads
    from grader.course.services import collect as from_exchange

    with at_work(course) as (opened, console):
        opened.know_assignment(assignment)
        if downloads:
            result = collect_downloads(opened, assignment, downloads, pattern)
        else:
            result = Collected(from_exchange(opened, assignment))
        _tell(result, console)
        if opened.students(assignment):
            after = command(f"autograde {assignment}", course)
            console.print(f"Next: {after}", soft_wrap=True)
    return NEEDS_PERSON if result.skipped or result.unsure or result.strangers else 0


def _tell(result: "Collected", console: "Console") -> None:
    """Who handed in, and in a table what needs a person."""
    from grader.commands.tables import unsorted_table

    if result.changed:
        count = counted(len(result.changed), "student")
        console.print(f"{count}: {some(result.changed)}.", markup=False)
    elif not result.skipped and not result.unsure:
        console.print("Nothing is new or changed.")
    for note in result.notes:
        console.print(note, markup=False)
    strangers = dict.fromkeys(result.strangers, STRANGER)
    if result.unsure or result.skipped or strangers:
        console.print(unsorted_table(result.unsure | strangers, result.skipped))
    if result.skipped:
        console.print("Where names are made in another way, say how by --pattern.")
