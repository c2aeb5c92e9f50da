"""More time for some students."""

from datetime import timedelta
from typing import Annotated

import typer

from grader.commands.shell import Assignment, CourseDir, Students, at_work
from grader.errors import COURSE, UserError

FORM = "%Y-%m-%d %H:%M UTC"


def extend(
    assignment: Assignment,
    student: Students = None,
    days: Annotated[
        float | None, typer.Option("--days", help="How many days longer; 0 for none.")
    ] = None,
    hours: Annotated[
        float | None, typer.Option("--hours", help="How many hours longer.")
    ] = None,
    course: CourseDir = COURSE,
) -> int:
    """Give single students more time than the others, or list who has it.

    The time counts from the assignment's due date, and replaces what was given before.
    It may be given before or after a student hands in; points taken off for being late
    are set anew at once. The due date is nbgrader's: Formgrader, Manage Assignments,
    Edit. What lateness costs is nbgrader's late policy, in the course's
    nbgrader_config.py: `c.LateSubmissionPlugin.penalty_method = "zero"`, or a plugin in
    a file beside it, `c.AssignLatePenalties.plugin_class = "late.PointADay"`.

    **When:** any time.

    **Example:** `grader extend 01_neuron --student ada --days 3`

    **Exit status:** 0 done; 2 if the assignment has no due date, or if a student is not
    known.
    """
    from grader.autograde import late_penalties
    from grader.course.late_policy import load_policy

    with at_work(course) as (opened, console):
        opened.know_assignment(assignment)
        opened.know_gradebook(assignment)
        due = _due(opened, assignment)
        load_policy(opened)
        if student:
            more = _time(days, hours)
            _know(opened, assignment, student)
            for name in student:
                late_penalties.extend(opened, assignment, name, more)
        elif days is not None or hours is not None:
            raise UserError("Name those who get more time with --student.")
        found = late_penalties.extensions(opened, assignment)
        console.print(f"{assignment} is due {due:{FORM}}.", markup=False)
        for name, more in found.items():
            console.print(f"{name}: until {due + more:{FORM}}.", markup=False)
        if not found:
            console.print("Nobody has more time.")
    return 0


def _due(course, assignment: str):
    with course.gradebook() as gradebook:
        due = gradebook.find_assignment(assignment).duedate
    if due is None:
        raise UserError(
            f"{assignment} has no due date, so nobody can be late: set one in "
            "Formgrader (Manage Assignments, Edit)."
        )
    return due


def _time(days: float | None, hours: float | None) -> timedelta:
    if days is None and hours is None:
        raise UserError("Say how much longer with --days or --hours; --days 0 is none.")
    try:
        more = timedelta(days=days or 0, hours=hours or 0)
    except (OverflowError, ValueError):
        more = timedelta(days=-1)
    if not timedelta() <= more <= timedelta(days=3650):
        raise UserError("More time is a number of days or hours from 0 to ten years.")
    return more


def _know(course, assignment: str, students: list[str]) -> None:
    from grader.course.folder import known

    with course.gradebook() as gradebook:
        names = {student.id for student in gradebook.students}
    names |= set(course.students(assignment))
    for name in students:
        known("student", name, sorted(names), course.root)
