"""Before the students' work and after it: build, release, collect."""

import tempfile
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


def build(
    assignments: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ASSIGNMENT]...", help="All, if none is named."),
    ] = None,
    course: CourseDir = COURSE,
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

    **When:** first of all, and after every change to a master or a solution.
    Submissions and grades stay.

    **Example:** `grader build 01_neuron --course ~/ml-2026`

    **Exit status:** 0 built; 2 if a master or a solution is not as it must be.

    **Next:** `grader release 01_neuron`
    """
    from grader.authoring.build import build_course
    from grader.authoring.generated import check_derived, write_derived
    from grader.commands.tables import console_on
    from grader.course.log_redirect import chatter_into

    with (
        tempfile.TemporaryDirectory() as place,
        chatter_into(Path(place) / "build.log") as terminal,
    ):
        console = console_on(terminal)
        if check:
            check_derived(assignments)
            console.print("Notebooks, points and syllabus are what the masters build.")
            return 0
        with console.status("Building"):
            names = build_course(course, assignments)
            changed = write_derived(assignments)
        console.print(f"Built {', '.join(names)} in {course.resolve()}.")
        for path in changed:
            console.print(f"Updated {path}: commit it.")
        after = command(f"release {names[0]}", course)
        console.print(f"Next: {after}", soft_wrap=True)
    return 0


def release(
    assignment: Assignment,
    course: CourseDir = COURSE,
    zip_file: Annotated[
        Path | None,
        typer.Option("--zip", metavar="FILE", help="Write a zip for an LMS instead."),
    ] = None,
    again: Annotated[
        bool, typer.Option("--again", help="Replace what was released before.")
    ] = False,
) -> int:
    """Hand an assignment out to the students.

    Without `--zip` it goes into nbgrader's exchange, a folder that all accounts of a
    machine share; students fetch it in JupyterLab (Nbgrader, Assignment List). With
    `--zip` you get one file to upload to Moodle, Canvas or the like.

    **When:** after `grader build`.

    **Example:** `grader release 01_neuron --zip 01_neuron.zip`

    **Exit status:** 0 released; 2 if the exchange cannot be written, if it was released
    before (then `--again` replaces it), or if there is no such assignment.

    **Next:** when students have handed in, `grader collect 01_neuron`
    """
    from grader.course import services

    with at_work(course) as (opened, console):
        opened.know_assignment(assignment)
        if zip_file:
            count = services.release_zip(opened, assignment, zip_file)
            console.print(f"Wrote {zip_file} with {counted(count, 'file')}.")
        else:
            place = services.release(opened, assignment, again=again)
            console.print(f"Released to {place}.")
        source = " --from submissions.zip" if zip_file else ""
        after = command(f"collect {assignment}{source}", course)
        console.print(f"Next, when work has come in: {after}", soft_wrap=True)
    return 0


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
    names that Moodle and Canvas make, a folder for each student, and
    `student_notebook.ipynb`; for any other write a `--pattern`.

    Students are called as in the gradebook if it has their full names (`nbgrader db
    student import`), else as the platform calls them. The platform's names are kept for
    `grader feedback --zip`. Of two files for one notebook the newer is taken if Canvas'
    numbers or a `(?P<timestamp>...)` in the pattern tell which; if not, that student
    waits for you and an earlier hand-in stays. Moodle's and Canvas' names hold no time,
    so nbgrader's late penalty sees none: it needs the exchange or such a pattern.

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
