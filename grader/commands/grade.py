"""From collected work to grades and pages: autograde, feedback."""

from pathlib import Path
from typing import Annotated

import typer

from grader.commands.shell import (
    NEEDS_PERSON,
    Assignment,
    CourseDir,
    Students,
    at_work,
    counted,
)
from grader.errors import COURSE, command, formgrader


def autograde(
    assignment: Assignment,
    course: CourseDir = COURSE,
    student: Students = None,
    again: Annotated[
        bool, typer.Option("--again", help="Also what was graded and has not changed.")
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

    **When:** after `grader collect`. A submission is graded again when it, the release
    or the judge has changed; `--again` grades all, for instance with new time limits.

    **Example:** `grader autograde 01_neuron --student ada --student ben`

    **Exit status:** 0 all final; 1 if somebody has to look: written answers to read,
    deleted cells, notebooks that could not be graded; 2 if an assignment or a student
    is not known, or if no sandbox works here (then nothing is touched).

    **Next:** read the written answers in JupyterLab (Nbgrader, Formgrader; the rubric
    stands under each answer), then `grader feedback 01_neuron`
    """
    from grader.sandbox import forkserver_pool
    from grader.submission import status

    if again or status.hurries(course, assignment):
        forkserver_pool.begin()  # first, for what follows takes a while to import
    from grader.autograde import grading
    from grader.commands.tables import outcome_table, watched
    from grader.course.lms.filenames import kept_names

    with at_work(course) as (opened, console):
        opened.know_assignment(assignment)
        opened.know_gradebook(assignment)
        students = opened.know_students(assignment, student or [])
        if unprotected:
            execute = opened.config.SandboxedExecute
            execute.run_submissions_without_any_sandbox = True
        work = grading.autograde(opened, assignment, students, again=again)
        done = watched(work, "Autograde", len(students), console)
        outcomes = sorted(done, key=lambda outcome: students.index(outcome.student))
        console.print(outcome_table(outcomes))
        waiting = [o for o in outcomes if o.needs_person]
        if waiting:
            console.print(
                f"For a person: {len(waiting)} of {len(outcomes)}. Read written answers"
                " in Formgrader (menu Nbgrader); mend what is not graded and run this"
                " again."
            )
            console.print(f"Formgrader: `{formgrader(opened.root)}`", soft_wrap=True)
        pages = " --zip feedback.zip" if kept_names(opened, assignment) else ""
        after = command(f"feedback {assignment}{pages}", course)
        console.print(f"Next: {after}", soft_wrap=True)
    return NEEDS_PERSON if waiting else 0


def feedback(
    assignment: Assignment,
    course: CourseDir = COURSE,
    student: Students = None,
    release: Annotated[
        bool, typer.Option("--release", help="Also put the pages into the exchange.")
    ] = False,
    zip_file: Annotated[
        Path | None,
        typer.Option("--zip", metavar="FILE", help="Also pack the pages for an LMS."),
    ] = None,
) -> int:
    """Write one page of feedback for each student, and one on the class.

    A student's page shows the notebook as it was graded, what each check found, the
    points and your comments; never rubrics or hidden test points. The page on the class
    shows which exercises cost most, without names.

    Of what was collected from Moodle or Canvas, `--zip` packs the pages under the names
    that they wait for: upload it in Moodle as *multiple feedback files in a zip*, in
    Canvas by *Upload submissions* (which shows a page under the notebook's own name).

    **When:** after `grader autograde`; again after grading by hand, so that marks and
    comments are on the page.

    **Example:** `grader feedback 01_neuron --release`, or `--zip feedback.zip`

    **Exit status:** 0 everybody has a page; 1 if somebody has none because nothing of
    theirs is graded, or an old one because they have handed in again; 2 if an
    assignment or a student is not known.

    **Next:** `grader export`
    """
    from grader.commands.tables import watched
    from grader.course import services

    with at_work(course) as (opened, console):
        opened.know_assignment(assignment)
        opened.know_gradebook(assignment)
        students = opened.know_students(assignment, student or [])
        work = services.feedback(opened, assignment, students)
        pages = dict(watched(work, "Write feedback", len(students), console))
        made = [name for name in pages if pages[name]]
        troubles = _page_troubles(opened, assignment, pages)
        for trouble in troubles:
            console.print(trouble, markup=False)
        if troubles:
            now = command(f"autograde {assignment}", course)
            console.print(f"To grade what is new: {now}", soft_wrap=True)
        if not made:
            return NEEDS_PERSON
        console.print(f"{counted(len(made), 'page')} in {opened.root / 'feedback'}.")
        console.print(
            f"The class as a whole: {write_class_page(opened, assignment)}",
            soft_wrap=True,
        )
        if release:
            others = services.release_feedback(opened, assignment)
            console.print("Released: students fetch it with Fetch Feedback.")
            if others:
                names = ", ".join(others)
                console.print(f"Not handed in through the exchange: {names}.")
        if zip_file:
            count = services.feedback_zip(opened, assignment, zip_file)
            console.print(f"Wrote {zip_file} with {counted(count, 'page')}.")
        after = command(f"export{_form(opened, assignment)}", course)
        console.print(f"Next: {after}", soft_wrap=True)
    return NEEDS_PERSON if troubles else 0


def _form(course, assignment: str) -> str:
    """The format of the platform from which an assignment came, if it came so."""
    from grader.course.lms.filenames import kept_names

    kept = sorted({n.platform for n in kept_names(course, assignment).values()})
    return f" --format {kept[0].lower()}" if kept else ""


def _page_troubles(course, assignment: str, pages: dict) -> list[str]:
    """A sentence on everybody without a page, or with one on an older hand-in."""
    from grader.autograde.outcome import NEWER, outcome_of

    told = []
    for student, page in pages.items():
        outcome = outcome_of(course, assignment, student)
        if page is None:
            told.append(f"No page for {student}: {outcome.sentence}")
        elif outcome.state == NEWER:
            told.append(f"An old page for {student}: {outcome.state}.")
    return told


def write_class_page(course, assignment: str) -> Path:
    """Write the page on the whole class, without names; its path."""
    from grader.report.class_page import class_page

    page = course.root / "reports" / f"{assignment}.html"
    page.parent.mkdir(exist_ok=True)
    with course.gradebook() as gradebook:
        html = class_page(gradebook, assignment, course.root / "autograded")
    page.write_text(html, encoding="utf-8")
    return page
