"""Run the collected notebooks and judge every answer."""

from typing import Annotated

import typer

from grader.commands.shell import (
    NEEDS_PERSON,
    Assignment,
    CourseDir,
    Students,
    at_work,
    some,
)
from grader.errors import COURSE, command, formgrader


def autograde(
    assignment: Assignment,
    course: CourseDir = COURSE,
    student: Students = None,
    again: Annotated[
        bool, typer.Option("--again", help="Also what was graded and has not changed.")
    ] = False,
    cluster: Annotated[
        str,
        typer.Option(
            metavar="ADDRESS",
            help="Let the workers of a dask scheduler grade; local:4 makes four here.",
        ),
    ] = "",
    unprotected: Annotated[
        bool,
        typer.Option(
            "--run-code-without-sandbox",
            help="Where none works. Feedback pages will say so.",
        ),
    ] = False,
) -> int:
    """Run the collected notebooks, judge every answer, keep the points.

    Each notebook runs in a kernel of its own with the judge's hidden test points. A
    broken notebook is told and never stops the others; a new hand-in that cannot be
    graded never keeps the points of an old one. The points are in nbgrader's gradebook.

    A cell may run 30 seconds and a notebook 300 (`cell_seconds` and `notebook_seconds`
    in the course's nbgrader_config.py); the README lists all limits.

    **When:** after `grader collect`. A submission is graded again when it, the release
    or the judge has changed; `--again` grades all, for instance with new time limits.
    A mark by hand stays final as long as the answer is the same.

    **Example:** `grader autograde 01_neuron --student ada --student ben`

    **Past one machine:** `--cluster tcp://head:8786` hands the notebooks to a dask
    cluster, whose workers need this program and this course in the same version and
    nothing of the disk here; `grader/autograde/slurm.yaml` is an example. Gradebook,
    receipts and key stay here.

    **Exit status:** 0 all final; 1 if somebody has to look: written answers to read,
    deleted cells, notebooks that could not be graded; 2 if an assignment or a student
    is not known, or if no sandbox works here (then nothing is touched).

    **Next:** mark the written answers with `grader mark 01_neuron`, or in JupyterLab
    (Nbgrader, Formgrader; the rubric stands under each answer), then
    `grader feedback 01_neuron`
    """
    from grader.submission import status

    if not cluster and (again or status.hurries(course, assignment)):
        from grader.autograde import head_start

        head_start.begin(course)  # first, for what follows takes a while to import
    from grader.autograde import grading
    from grader.autograde.due import marked_and_due, reasons
    from grader.commands.tables import outcome_table, watched
    from grader.course.lms.filenames import kept_names

    with at_work(course) as (opened, console):
        opened.know_assignment(assignment)
        opened.know_gradebook(assignment)
        students = opened.know_students(assignment, student or [])
        if unprotected:
            execute = opened.config.SandboxedExecute
            execute.run_submissions_without_any_sandbox = True
        due = reasons(opened, assignment, students, again=again)
        if told := _touches(marked_and_due(opened, assignment, due)):
            console.print(told, markup=False, soft_wrap=True)
        work = grading.autograde(opened, assignment, students, due=due, cluster=cluster)
        done = watched(work, "Autograde", len(students), console)
        outcomes = sorted(done, key=lambda outcome: students.index(outcome.student))
        console.print(outcome_table(outcomes))
        waiting = [o for o in outcomes if o.needs_person]
        if waiting:
            console.print(
                f"For a person: {len(waiting)} of {len(outcomes)}. Mark written answers"
                f" with {command(f'mark {assignment}', course)} or in Formgrader (menu"
                " Nbgrader); mend what is not graded and run this again.",
                soft_wrap=True,
            )
            console.print(f"Formgrader: `{formgrader(opened.root)}`", soft_wrap=True)
        pages = " --zip feedback.zip" if kept_names(opened, assignment) else ""
        after = command(f"feedback {assignment}{pages}", course)
        console.print(f"Next: {after}", soft_wrap=True)
    return NEEDS_PERSON if waiting else 0


def _touches(marked: dict[str, list[str]]) -> str:
    """One line on whose marks by hand are concerned, and why; "" if nobody's."""
    if not marked:
        return ""
    who = "; ".join(f"{some(names)} ({why})" for why, names in marked.items())
    return (
        f"Marked by hand and graded again: {who}. Marks stay where the answer is the "
        "same."
    )
