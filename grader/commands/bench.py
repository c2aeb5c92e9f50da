"""Measure what grading costs here, beside stock nbgrader."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from grader.commands.shell import NEEDS_PERSON, chosen_source, say
from grader.errors import UserError

if TYPE_CHECKING:  # help must not wait for nbgrader
    from rich.console import Console
    from rich.table import Table

    from grader.bench.rivals import Grading
    from grader.course.folder import Course
    from grader.course.source import CourseSource

QUICK = 5  # hand-ins of the first notebook
LEAST = 3  # of each notebook: one, and at least two more


def bench(
    number: Annotated[
        int, typer.Option("-n", metavar="N", help="Hand-ins, over all notebooks.")
    ] = 40,
    quick: Annotated[
        bool,
        typer.Option(
            "--quick", help="One notebook and a small gradebook, in three minutes."
        ),
    ] = False,
    students: Annotated[
        int, typer.Option(metavar="N", help="Students of the gradebook's part.")
    ] = 5000,
    gradebook: Annotated[
        str, typer.Option(metavar="URL", help="An empty database; else SQLite.")
    ] = "",
) -> int:
    """Measure what grading costs here, beside stock nbgrader.

    A class is drawn from the answers on file, right and wrong ones, and graded by
    stock nbgrader and by this program in turn: CPU seconds of all processes, wall
    clock, the largest memory of all processes together. Then a gradebook of a whole
    university is filled and read.

    Ratios compare within one run; seconds are those of this machine and its load.

    **When:** before buying machines, and after a change that may cost.

    **Example:** `grader bench --quick`

    **Exit status:** 0 every ratio that the README claims holds; 1 if one does not.

    **Next:** `python -m tests.benchmarks.split` shows where the seconds go.
    """
    from grader.commands.tables import console_on
    from grader.course.log_redirect import chatter_into

    source = chosen_source()
    assignments = list(source.assignments[:1] if quick else source.assignments)
    each = QUICK if quick else number // len(assignments)
    if each < LEAST:
        least = LEAST * len(assignments)
        raise UserError(f"Measuring takes at least {least} hand-ins: say -n {least}.")
    with (
        tempfile.TemporaryDirectory(prefix="grader-bench-") as made,
        chatter_into(Path(made, "grader.log")) as terminal,
    ):
        console = console_on(terminal)
        course = _class(Path(made), source, assignments, each, console)
        broken = _compared(course, Path(made), console)
        _reading(course, students // 10 if quick else students, gradebook, console)
    for told in broken:
        say(told, NEEDS_PERSON)
    return NEEDS_PERSON if broken else 0


def _class(
    folder: Path,
    source: "CourseSource",
    assignments: list[str],
    each: int,
    console: "Console",
) -> "Course":
    """A course in which so many have handed in each assignment."""
    from grader.bench import generated_class

    with console.status("Build the course, draw the class"):
        course = generated_class.make_course(folder / "ours", source, assignments)
        for assignment in assignments:
            generated_class.hand_in(course, assignment, each)
    return course


def _compared(course: "Course", folder: Path, console: "Console") -> list[str]:
    """Let ours and stock nbgrader grade in turn, show it; returns broken claims."""
    from grader.bench import claims

    found = _graded(course, folder, console)
    console.print(_costs(found))
    ratios = claims.ratios(*zip(*found.values(), strict=True))
    for claim, ratio in ratios.items():
        console.print(f"{claim.what}: {ratio:.1f} times")
    return [told for c, ratio in ratios.items() if (told := c.broken_by(ratio))]


def _graded(
    course: "Course", folder: Path, console: "Console"
) -> dict[str, tuple["Grading", "Grading"]]:
    """Ours and stock nbgrader's cost of each assignment, measured in turn."""
    from grader.bench import rivals

    with console.status("Grade the class, in turn"):
        at = rivals.rivals(course, folder)
        found = {}
        for name in course.assignments():
            ours, stock = rivals.graded(at, name, course.students(name)).values()
            found[name] = ours, stock
    return found


def _costs(found: dict[str, tuple["Grading", "Grading"]]) -> "Table":
    from rich.table import Table

    seconds = ("first", "further, each", "again, all", "wall")
    title = "CPU seconds of all processes, and the wall clock of the class"
    table = Table("", "hand-ins", *seconds, "peak MB", title=title)
    for assignment, gradings in found.items():
        for who, each in zip(("ours", "stock nbgrader"), gradings, strict=True):
            again = f"{each.again.cpu:.1f}" if each.again else "–"
            table.add_row(
                f"{assignment}, {who}", str(each.students), f"{each.first.cpu:.1f}",
                f"{each.further.cpu:.2f}", again, f"{each.whole.wall:.1f}",
                f"{each.whole.peak:.0f}",
            )  # fmt: skip
    return table


def _reading(course: "Course", students: int, url: str, console: "Console") -> None:
    """Fill a gradebook for so many students, read it, show how long it took."""
    from rich.table import Table

    from grader.bench import gradebook_load

    with console.status("Fill a gradebook and read it"):
        place = gradebook_load.moved(course, url) if url else course
        rows = list(gradebook_load.measured(place, students))
    notebooks = len(course.assignments())
    title = f"A gradebook of {students} students and {notebooks} notebooks"
    table = Table("", "seconds", "nbgrader's own way", title=title)
    for what, ours, theirs in rows:
        table.add_row(what, f"{ours:.3g}", f"{theirs:.3g}" if theirs else "–")
    console.print(table)
