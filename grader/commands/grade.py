"""From collected work to grades: autograde, feedback, export."""

from pathlib import Path
from typing import Annotated

import typer

from grader.commands.shell import (
    HERE,
    NEEDS_PERSON,
    Assignment,
    CourseDir,
    Students,
    at_work,
)


def autograde(
    assignment: Assignment,
    course: CourseDir = HERE,
    student: Students = None,
    again: Annotated[
        bool, typer.Option("--again", help="Also what was graded and has not changed.")
    ] = False,
) -> int:
    """Run the collected notebooks, judge every answer, keep the points.

    Each notebook runs in a kernel of its own with the judge's hidden test points. A
    broken notebook is told and never stops the others; a new hand-in that cannot be
    graded never keeps the points of an old one. The points are in nbgrader's gradebook.

    **When:** after `grader collect`. Unchanged submissions are not graded again unless
    you say `--again`, for instance after a correction of the course.

    **Example:** `grader autograde 01_neuron --student ada --student ben`

    **Exit status:** 0 all final; 1 if somebody has to look: written answers to read,
    deleted cells, notebooks that could not be graded; 2 if an assignment or a student
    is not known.

    **Next:** read the written answers in JupyterLab (Nbgrader, Formgrader; the rubric
    stands under each answer), then `grader feedback 01_neuron`
    """
    from rich.progress import track

    from grader.commands.tables import outcome_table
    from grader.course import grading

    with at_work(course) as (opened, console):
        opened.know_assignment(assignment)
        students = opened.know_students(assignment, student or [])
        work = grading.autograde(opened, assignment, students, again=again)
        outcomes = list(track(work, "Autograde", total=len(students), console=console))
        console.print(outcome_table(outcomes))
        waiting = [o for o in outcomes if o.needs_person]
        if waiting:
            console.print(
                f"{len(waiting)} of {len(outcomes)} need a person: read written answers"
                f" in Formgrader (`jupyter lab` in {opened.root}); mend what is not"
                " graded and run this again."
            )
        console.print(f"Next: `grader feedback {assignment}`")
    return NEEDS_PERSON if waiting else 0


def feedback(
    assignment: Assignment,
    course: CourseDir = HERE,
    student: Students = None,
    release: Annotated[
        bool, typer.Option("--release", help="Also put the pages into the exchange.")
    ] = False,
    zip_file: Annotated[
        Path | None,
        typer.Option("--zip", metavar="FILE", help="Also pack the pages for an LMS."),
    ] = None,
) -> int:
    """Write one page of feedback for each student.

    The page shows the notebook as it was graded, what each check found, the points and
    your comments. It never shows rubrics or hidden test points.

    **When:** after `grader autograde`; again after grading by hand, so that marks and
    comments are on the page.

    **Example:** `grader feedback 01_neuron --release`, or `--zip feedback.zip`

    **Exit status:** 0 everybody has a page; 1 if somebody has none because nothing of
    theirs is graded; 2 if an assignment or a student is not known.

    **Next:** `grader export`
    """
    from rich.progress import track

    from grader.course import verbs

    with at_work(course) as (opened, console):
        opened.know_assignment(assignment)
        students = opened.know_students(assignment, student or [])
        work = verbs.feedback(opened, assignment, students)
        pages = dict(track(work, "Feedback", total=len(students), console=console))
        without = [name for name, page in pages.items() if page is None]
        console.print(
            f"{len(pages) - len(without)} pages in {opened.root / 'feedback'}."
        )
        if without:
            console.print(f"No page, because nothing is graded: {', '.join(without)}.")
        if release:
            verbs.release_feedback(opened, assignment)
            console.print("Released: students fetch it with Fetch Feedback.")
        if zip_file:
            count = verbs.feedback_zip(opened, assignment, zip_file)
            console.print(f"Wrote {zip_file} with {count} pages.")
        console.print("Next: `grader export`")
    return NEEDS_PERSON if without else 0


def export(
    course: CourseDir = HERE,
    to: Annotated[
        Path | None,
        typer.Option("--to", metavar="FILE", help="Default: grades.csv in the course."),
    ] = None,
) -> int:
    """Write everybody's grades to a CSV file.

    One line for each student and assignment, written by nbgrader's own exporter.

    **When:** at the end, or whenever you want to look at the numbers.

    **Example:** `grader export --to grades.csv`

    **Exit status:** 0 all grades are final; 1 if some are not, they are listed; 2 if
    nothing has been graded yet.
    """
    from grader.course import verbs
    from grader.course.outcome import outcome_of

    with at_work(course) as (opened, console):
        path = verbs.export(opened, to or opened.root / "grades.csv")
        console.print(f"Wrote {path}.")
        waiting = [
            f"{student} in {assignment} ({state})"
            for assignment in opened.assignments()
            for student in opened.students(assignment)
            if (outcome := outcome_of(opened, assignment, student)).needs_person
            and (state := outcome.state)
        ]
        if waiting:
            console.print(f"Not final: {', '.join(waiting)}.")
    return NEEDS_PERSON if waiting else 0
