"""Grades as files for a spreadsheet or a learning platform."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from grader.commands.shell import NEEDS_PERSON, CourseDir, at_work, counted, some
from grader.errors import COURSE, UserError

FILES = {"csv": "grades"}  # called otherwise than the form


class Form(StrEnum):
    """What reads an exported file."""

    CSV = "csv"
    WIDE = "wide"
    LONG = "long"
    CANVAS = "canvas"
    MOODLE = "moodle"


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
    sections: Annotated[
        list[Path] | None,
        typer.Option(
            "--section",
            metavar="DIR",
            help="Another section's course folder, into the same file; repeat.",
        ),
    ] = None,
) -> int:
    """Write everybody's grades to a CSV file.

    Tables for a spreadsheet: `csv` has a line for each student and assignment (the
    columns of nbgrader's own export), `wide` a line for each student with a column for
    each exercise, `long` a line for each exercise with what its check said. What waits
    for a person is empty in all of them, never 0, and a column `state` says why.

    `canvas` and `moodle` are files to import there: one line for each student.
    **Canvas** (Grades, Import) finds students by the number that `collect` reads from
    its downloads; the states are in a second file, for Canvas would make an assignment
    of such a column.

    **Moodle** (Grades, Import, CSV file) finds them by e-mail, ID number or user name,
    as the gradebook has them (`nbgrader db student import` puts them there). Of an
    assignment collected from Moodle you also get its grading worksheet, which needs
    none of these: *Upload grading worksheet* on the page of its submissions, with the
    language set to English.

    **When:** at the end, or whenever you want to look at the numbers.

    **Example:** `grader export --format long --section ../group-b`

    **Exit status:** 0 all grades are final; 1 if some are not, or if Moodle could not
    find somebody: they are listed; 2 if nothing has been graded yet.
    """
    from grader.course import services
    from grader.course.folder import open_course

    with at_work(course) as (opened, console):
        others = [open_course(folder) for folder in sections or ()]
        if others and form is Form.MOODLE:
            raise UserError(
                "Moodle's file is made for one section at a time: each may have other "
                "columns to match on."
            )
        target = to or opened.root / f"{FILES.get(form, form.value)}.csv"
        states, waiting = _states(opened)
        more = [(each, *_states(each)) for each in others]
        plugin = _plugin(form)
        services.export(opened, target, plugin, states, [each[:2] for each in more])
        console.print(f"Wrote {target}.", soft_wrap=True)
        if form is Form.CANVAS:
            _states_beside(opened, target, plugin, states, console)
        lost = 0
        if form is Form.MOODLE:
            lost = _for_moodle(opened, target, states, console)
        for found in (waiting, *(each[2] for each in more)):
            for what, students in found.items():
                console.print(f"Not final: {what}: {some(students)}.", markup=False)
    unfinished = waiting or any(each[2] for each in more)
    return NEEDS_PERSON if unfinished or lost else 0


def _states(course) -> tuple[dict[tuple[str, str], str], dict[str, list[str]]]:
    """What has become of each hand-in; and who is not final, by what is the matter."""
    from grader.autograde.outcome import outcomes_of

    states: dict[tuple[str, str], str] = {}
    waiting: dict[str, list[str]] = {}
    for assignment in course.assignments():
        if not course.notebooks(assignment):
            continue
        for outcome in outcomes_of(course, assignment, course.students(assignment)):
            states[assignment, outcome.student] = outcome.state
            if outcome.needs_person:
                what = f"{assignment}, {outcome.state}"
                waiting.setdefault(what, []).append(outcome.student)
    return states, waiting


def _plugin(form: Form) -> type:
    """The export plugin of a form."""
    from grader.report import exports, grade_tables

    return {
        Form.CSV: grade_tables.GradesExport,
        Form.WIDE: grade_tables.WideExport,
        Form.LONG: grade_tables.LongExport,
        Form.CANVAS: exports.CanvasExport,
        Form.MOODLE: exports.MoodleExport,
    }[form]


def _states_beside(course, target: Path, plugin: type, states: dict, console) -> None:
    """Write what is to be said of the grades that Canvas gets."""
    from grader.report.exports import write_rows

    beside = target.with_name(f"{target.stem}_states.csv")
    exporter = plugin(config=course.config)
    exporter.states = states
    with course.gradebook() as gradebook:
        exporter.table(gradebook)
        write_rows(beside, exporter.states_table(gradebook))
    console.print(f"Wrote {beside}, not for import.", soft_wrap=True)


def _for_moodle(course, target: Path, states: dict, console) -> int:
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
                rows = worksheet(gradebook, assignment.name, people, states)
                write_rows(sheet, rows)
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
