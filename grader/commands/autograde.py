"""Run the collected notebooks and judge every answer."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

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

if TYPE_CHECKING:  # help must not wait for nbgrader
    from rich.console import Console

    from grader.autograde.outcome import Outcome
    from grader.course.folder import Course


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
    as_json: Annotated[
        bool,
        typer.Option("--json", help="One line of JSON for each notebook, no table."),
    ] = False,
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
    Where only sentences, mistakes or tolerances have changed, no notebook runs: what
    each answered was kept in `answers`. A mark by hand stays final as long as the
    answer is the same.

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
    from grader.commands.progress import Pace, told_as_json, watched

    with at_work(course) as (opened, console):
        opened.know_assignment(assignment)
        opened.know_gradebook(assignment)
        students = opened.know_students(assignment, student or [])
        if unprotected:
            execute = opened.config.SandboxedExecute
            execute.run_submissions_without_any_sandbox = True
        due = reasons(opened, assignment, students, again=again)
        told = _touches(marked_and_due(opened, assignment, due))
        if told and not as_json:
            console.print(told, markup=False, soft_wrap=True)
        pace = Pace(len(students))
        work = grading.autograde(
            opened, assignment, students, due=due, cluster=cluster, begun=pace.begins
        )
        if as_json:
            done = told_as_json(work, console, pace, _name, _facts)
        else:
            done = watched(work, "Autograde", len(students), console, pace, _name)
        order = {name: number for number, name in enumerate(students)}
        outcomes = sorted(done, key=lambda outcome: order[outcome.student])
        if not as_json:
            _tell(outcomes, opened, assignment, course, console)
    return NEEDS_PERSON if any(o.needs_person for o in outcomes) else 0


def _name(outcome: "Outcome") -> str:
    return outcome.student


def _facts(outcome: "Outcome") -> dict:
    """An outcome for a program: all that is known of it."""
    return {**vars(outcome), "needs_person": outcome.needs_person}


def _tell(
    outcomes: list["Outcome"],
    opened: "Course",
    assignment: str,
    course: Path,
    console: "Console",
) -> None:
    """The table, whom it leaves to a person, and what comes next."""
    from grader.commands.tables import outcome_table
    from grader.course.lms.filenames import kept_names

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


def _touches(marked: dict[str, list[str]]) -> str:
    """One line on whose marks by hand are concerned, and why; "" if nobody's."""
    if not marked:
        return ""
    who = "; ".join(f"{some(names)} ({why})" for why, names in marked.items())
    return (
        f"Marked by hand and graded again: {who}. Marks stay where the answer is the "
        "same."
    )
