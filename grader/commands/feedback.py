"""Write a page for each student, and one on the class."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from grader.commands.shell import (
    NEEDS_PERSON,
    Assignment,
    CourseDir,
    Students,
    at_work,
    counted,
)
from grader.errors import COURSE, command

if TYPE_CHECKING:  # help must not wait for nbgrader
    from grader.autograde.outcome import Outcome


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
    pairs: Annotated[
        bool,
        typer.Option("--pairs", help="Also write which hand-ins to look at in pairs."),
    ] = False,
) -> int:
    """Write one page of feedback for each student, and one on the class.

    A student's page shows the notebook as it was graded, what each check found, the
    points and your comments; never rubrics or hidden test points. The page on the class
    shows what waits for you, the commonest mistakes, and which exercises cost most,
    without names. With a date under `[solutions_after]` in course.toml, pages that are
    written after it show model solutions.

    `--pairs` writes one more page, with names and for you alone: hand-ins that share a
    wrong result to the digit and code that hardly anybody else wrote. It is a hint to
    look, never a verdict.

    Of what was collected from a learning platform, `--zip` packs the pages under the
    names that it waits for: upload it in Moodle as *multiple feedback files in a zip*,
    in Canvas by *Upload submissions* (which shows a page under the notebook's own
    name), in Brightspace by *Add feedback files*, in ILIAS as *multi feedback*.
    Blackboard takes no such zip: there the pages lie in a folder for each student.

    **When:** after `grader autograde`; again after grading by hand, so that marks and
    comments are on the page.

    **Example:** `grader feedback 01_neuron --release`, or `--zip feedback.zip`

    **Exit status:** 0 everybody has a page; 1 if somebody has none because nothing of
    theirs is graded, or an old one because they have handed in again; 2 if an
    assignment or a student is not known.

    **Next:** `grader export`
    """
    from grader.autograde.outcome import outcomes_of
    from grader.commands.progress import watched
    from grader.course import services

    with at_work(course) as (opened, console):
        opened.know_assignment(assignment)
        opened.know_gradebook(assignment)
        students = opened.know_students(assignment, student or [])
        work = services.feedback(opened, assignment, students)
        pages = dict(watched(work, "Write feedback", len(students), console))
        made = [name for name in pages if pages[name]]
        everyone = opened.students(assignment)
        outcomes = {o.student: o for o in outcomes_of(opened, assignment, everyone)}
        troubles = _page_troubles(outcomes, pages)
        for trouble in troubles:
            console.print(trouble, markup=False)
        if troubles:
            now = command(f"autograde {assignment}", course)
            console.print(f"To grade what is new: {now}", soft_wrap=True)
        if not made:
            return NEEDS_PERSON
        console.print(f"{counted(len(made), 'page')} in {opened.root / 'feedback'}.")
        waiting = Counter(o.state for o in outcomes.values() if o.needs_person)
        page = _write_class_page(opened, assignment, waiting)
        console.print(f"The class as a whole: {page}", soft_wrap=True)
        if pairs:
            page = _write_pairs_page(opened, assignment)
            console.print(f"Pairs to look at, for you alone: {page}", soft_wrap=True)
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
    from grader.course.lms.platforms import CANVAS, MOODLE

    kept = {n.platform for n in kept_names(course, assignment).values()}
    known = sorted(each.lower() for each in kept if each in (MOODLE, CANVAS))
    return f" --format {known[0]}" if known else ""


def _page_troubles(outcomes: dict[str, "Outcome"], pages: dict) -> list[str]:
    """A sentence on everybody without a page, or with one on an older hand-in."""
    from grader.autograde.outcome import NEWER

    told = []
    for student, page in pages.items():
        outcome = outcomes[student]
        if page is None:
            told.append(f"No page for {student}: {outcome.sentence}")
        elif outcome.state == NEWER:
            told.append(f"An old page for {student}: {outcome.state}.")
    return told


def _write_pairs_page(course, assignment: str) -> Path:
    """Write the page on hand-ins that are alike, with names; its path."""
    from grader.report.pairs import pairs_page

    page = course.root / "reports" / f"{assignment}_pairs.html"
    source = course.at("source", assignment)
    html = pairs_page(course.root / "autograded", assignment, source)
    page.write_text(html, encoding="utf-8")
    return page


def _write_class_page(course, assignment: str, states: Counter[str]) -> Path:
    """Write the page on the whole class, without names; its path."""
    from grader.report.class_page import class_page

    page = course.root / "reports" / f"{assignment}.html"
    page.parent.mkdir(exist_ok=True)
    with course.gradebook() as gradebook:
        html = class_page(
            gradebook,
            assignment,
            course.root / "autograded",
            course.at("source", assignment),
            states,
        )
    page.write_text(html, encoding="utf-8")
    return page
