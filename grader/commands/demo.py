"""Grade a made-up class from beginning to end."""

import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from grader.commands.shell import NEEDS_PERSON, chosen_source
from grader.errors import command, formgrader, starter

if TYPE_CHECKING:  # help must not wait for nbgrader
    from rich.console import Console

    from grader.course.folder import Course
    from grader.demo.demo import Graded


def demo(
    folder: Annotated[
        Path | None,
        typer.Option(
            "--dir", metavar="DIR", help="A new or empty folder; else a temporary one."
        ),
    ] = None,
    every: Annotated[
        bool,
        typer.Option("--all", help="Grade all notebooks; takes some minutes."),
    ] = False,
) -> int:
    """Grade a made-up class from beginning to end, to see what this does.

    Some students hand in notebook 1: a full solution, an untouched notebook, right
    answers in other forms, wrong ones, a broken and a looping notebook. They go through
    nbgrader's whole chain: build, release, fetch, submit, collect, autograde, feedback,
    export. You see who got what and why, and everything stays where you can look at it.
    With `--all` every notebook has its class. The answers are those that the course has
    on file; with `--source` that of any course.

    **When:** as the first thing; and after a change, to see that grading still works.

    **Example:** `grader demo --dir /tmp/sample-class`

    **Exit status:** 0 every student got what they must get; 1 if one did not, told in a
    sentence; 2 if the folder is not empty.

    **Next:** look at the feedback pages; `grader build` starts a term, `grader new`
    a course of your own.
    """
    return tell_demo(folder, every=every)


def tell_demo(folder: Path | None, *, every: bool = False) -> int:
    """Run the demo and tell about it; returns the exit status."""
    from grader.commands.tables import console_on
    from grader.course.log_redirect import chatter_into
    from grader.course.services import export
    from grader.demo import demo
    from grader.demo.classes import sampled

    begun, source = time.monotonic(), chosen_source()
    root = demo.fresh_folder(folder)
    assignments = sampled(source) if every else sampled(source)[:1]
    with chatter_into(root / "grader.log") as terminal:
        console = console_on(terminal)
        console.print(f"A sample class for {', '.join(assignments)}, in {root}")
        with console.status("Build the course"):
            course = demo.make_course(root, assignments, source)
        graded = [_class_of(course, name, console) for name in assignments]
        grades = export(course, course.root / "grades.csv")
        count = sum(len(each.students) for each in graded)
        surprises = [
            f"{each.assignment}: {surprise}"
            for each in graded
            for surprise in each.surprises
        ]
        _verdict(count, surprises, console, time.monotonic() - begun)
        _what_next(course, graded[0], grades, console)
    return NEEDS_PERSON if surprises else 0


def _class_of(course: "Course", assignment: str, console: "Console") -> "Graded":
    """Grade the class of one assignment behind bars of progress; show its table."""
    from grader.commands.progress import progress_on
    from grader.commands.tables import outcome_table
    from grader.demo import demo

    with progress_on(console) as progress:
        tasks = {}

        def tell(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = progress.add_task(what, total=total, pace="")
            progress.update(tasks[what], completed=done)

        graded = demo.grade_class(course, assignment, tell)
    hands_in = {student.name: student.hands_in for student in graded.students}
    console.print(outcome_table(graded.outcomes, hands_in, title=assignment))
    return graded


def _verdict(
    count: int, surprises: list[str], console: "Console", seconds: float
) -> None:
    if not surprises:
        console.print(
            f"All {count} came out as they must, in {seconds:.0f} seconds. Points count"
            " the checks; answers in words wait for a person."
        )
    for surprise in surprises:
        console.print(f"Not as it must be: {surprise}.", markup=False)


def _what_next(
    course: "Course", graded: "Graded", grades: Path, console: "Console"
) -> None:
    """Where everything lies. Paths stand alone on a line, to be copied."""
    root = course.root
    most = max(graded.students, key=lambda student: len(student.loses))
    page = next(iter(sorted(graded.pages.get(most.name, root).glob("*.html"))), root)
    lines = [
        "",
        "A page of feedback, to open in a browser:",
        f"  {page}",
        "nbgrader's gradebook and the exported grades:",
        f"  {root / 'gradebook.db'}",
        f"  {grades}",
        "Read the written answers and give points, in Formgrader (menu Nbgrader):",
        f"  {formgrader(root)}",
        "Change a notebook in submitted/ and grade what has changed:",
        f"  {command(f'autograde {graded.assignment}', root).strip('`')}",
        "Start a term with this course, or make a course of your own:",
        f"  {starter()}grader build --course course",
        f"  {starter()}grader new course my_course",
    ]
    for line in lines:
        console.print(line, markup=False, soft_wrap=True)
