"""Grades as files for a spreadsheet or a learning platform."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from grader.commands.shell import NEEDS_PERSON, CourseDir, at_work, counted
from grader.errors import COURSE


class Form(StrEnum):
    """What reads an exported file."""

    CSV = "csv"
    CANVAS = "canvas"
    MOODLE = "moodle"


FILES = {Form.CSV: "grades", Form.CANVAS: "canvas", Form.MOODLE: "moodle"}


def export(
    course: CourseDir = COURSE,
    to: Annotated[
        Path | None,
        typer.Option(
            "--to", metavar="FILE", help="Default: grades in the course folder."
        ),
    ] = None,
    form: Annotated[
        Form, typer.Option("--format", help="Who is to read the file.")
    ] = Form.CSV,
) -> int:
    """Write everybody's grades to a CSV file.

    `csv` is nbgrader's own: one line for each student and assignment, and a zero where
    nothing is graded yet. `canvas` and `moodle` are files to import there: one line for
    each student, empty where a grade is not final.

    **Canvas** (Grades, Import) finds students by the number that `collect` reads from
    its downloads.

    **Moodle** (Grades, Import, CSV file) finds them by e-mail, ID number or user name,
    as the gradebook has them (`nbgrader db student import` puts them there). Of an
    assignment collected from Moodle you also get its grading worksheet, which needs
    none of these: *Upload grading worksheet* on the page of its submissions, with the
    language set to English.

    **When:** at the end, or whenever you want to look at the numbers.

    **Example:** `grader export --format moodle --to moodle.csv`

    **Exit status:** 0 all grades are final; 1 if some are not, or if Moodle could not
    find somebody: they are listed; 2 if nothing has been graded yet.
    """
    from grader.autograde.outcome import outcome_of
    from grader.course import services

    with at_work(course) as (opened, console):
        target = to or opened.root / f"{FILES[form]}.csv"
        services.export(opened, target, _plugin(form))
        console.print(f"Wrote {target}.", soft_wrap=True)
        lost = _for_moodle(opened, target, console) if form is Form.MOODLE else 0
        outcomes = [
            (assignment, outcome_of(opened, assignment, student))
            for assignment in opened.assignments()
            if opened.notebooks(assignment)
            for student in opened.students(assignment)
        ]
        waiting: dict[str, list[str]] = {}
        for assignment, outcome in outcomes:
            if outcome.needs_person:
                what = f"{assignment}, {outcome.state}"
                waiting.setdefault(what, []).append(outcome.student)
        for what, students in waiting.items():
            console.print(f"Not final: {what}: {', '.join(students)}.", markup=False)
    return NEEDS_PERSON if waiting or lost else 0


def _plugin(form: Form) -> type | None:
    """The export plugin of a form; None stands for nbgrader's own."""
    if form is Form.CSV:
        return None
    from grader.report import exports

    return {Form.CANVAS: exports.CanvasExport, Form.MOODLE: exports.MoodleExport}[form]


def _for_moodle(course, target: Path, console) -> int:
    """Write the worksheets that can be made; how many students no file of it names."""
    from grader.course.lms.filenames import kept_names
    from grader.course.lms.platforms import MOODLE
    from grader.report.exports import matched, worksheet, write_rows

    on_sheets: set[str] = set()
    with course.gradebook() as gradebook:
        columns, found = matched(gradebook.students)
        without = {s.id for s in gradebook.students} - {s.id for s in found}
        for assignment in gradebook.assignments:
            names = kept_names(course, assignment.name).items()
            people = {s: (n.number, n.who) for s, n in names if n.platform == MOODLE}
            if people:
                sheet = target.with_name(f"{target.stem}_{assignment.name}.csv")
                write_rows(sheet, worksheet(gradebook, assignment.name, people))
                console.print(f"Wrote {sheet}, a grading worksheet.", soft_wrap=True)
                on_sheets |= people.keys()
    if found:
        where = f"In {target.name}, match on {' or '.join(columns)}"
        console.print(f"{where}: only there everybody in it has a value.")
    if without:
        console.print(
            f"{counted(len(without), 'student')} left out of {target.name}, for the "
            "gradebook has no e-mail, ID number or user name that Moodle could match: "
            f"{', '.join(sorted(without))}."
        )
    return len(without - on_sheets)
