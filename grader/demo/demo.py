"""The main job on one page: a sample class goes through nbgrader's whole chain.

Build, release, fetch, hand in, collect, autograde, feedback, export; all in one fresh
folder, where everything can be looked at afterwards.
"""

import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import nbformat

from grader.authoring.build import build_course
from grader.autograde.grading import autograde
from grader.autograde.outcome import Outcome, exercise
from grader.course.folder import CONFIG_FILE, Course, open_course
from grader.course.services import (
    collect,
    exchange_action,
    feedback,
    release,
    release_feedback,
    transfer,
)
from grader.course.source import CourseSource
from grader.demo.classes import sample_class
from grader.demo.sample_class import SampleStudent, fill_in, right_answers
from grader.errors import UserError

CONFIG = """\
from grader.course.config import configure

# Short limits, so that the notebook which loops for ever does not hold up the demo.
configure(
    get_config(),  # noqa: F821 (nbgrader defines it)
    __file__,
    source={source!r},
    exchange="../exchange",
    cell_seconds={cell_seconds},
    notebook_seconds={notebook_seconds},
)
"""
SECONDS = (30, 120)  # for a cell, for a notebook
SECONDS_TO_LOOP = (3, 8)  # where somebody's notebook never ends

Tell = Callable[[str, int, int], None]  # what is being done, how many done, of how many


@dataclass(frozen=True)
class Graded:
    """What became of the sample class of one assignment."""

    assignment: str
    students: list[SampleStudent]
    outcomes: list[Outcome]
    surprises: list[str]
    pages: dict[str, Path]


def fresh_folder(folder: Path | None) -> Path:
    """An empty folder: the one named, made if need be, or a temporary one."""
    if folder is None:
        return Path(tempfile.mkdtemp(prefix="grader-demo-"))
    folder = folder.expanduser().resolve()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UserError(f"{folder} is not an empty folder: name a new one with --dir.")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def make_course(root: Path, assignments: list[str], source: CourseSource) -> Course:
    """A course with an exchange beside it."""
    build_course(root / "course", assignments, source=source)
    return limited(root / "course", source, SECONDS)


def limited(root: Path, source: CourseSource, seconds: tuple[int, int]) -> Course:
    """The course in a folder, configured with limits for a cell and a notebook."""
    cell, notebook = seconds
    text = CONFIG.format(
        source=str(source.file), cell_seconds=cell, notebook_seconds=notebook
    )
    (root / CONFIG_FILE).write_text(text, encoding="utf-8")
    return open_course(root)


def grade_class(course: Course, assignment: str, tell: Tell) -> Graded:
    """Let the sample class of one assignment hand it in, and grade it."""
    students = sample_class(course.source, assignment)
    loops = any(student.loops for student in students)
    seconds = SECONDS_TO_LOOP if loops else SECONDS
    course = limited(course.root, course.source, seconds)
    names = [student.name for student in students]
    released = partial(release, course, assignment, make=True)
    _do("Release it to the exchange", released, tell)
    _enrol(course, names)
    handed_in = hand_in(course, assignment, students)
    _each("Fetch, fill in, hand in", handed_in, names, tell)
    _do("Collect", lambda: collect(course, assignment), tell)
    graded = autograde(course, assignment, course.students(assignment))
    outcomes = _each("Autograde", graded, names, tell)
    outcomes.sort(key=lambda outcome: names.index(outcome.student))
    pages = _each("Write feedback", feedback(course, assignment, names), names, tell)
    _do("Release the feedback", lambda: release_feedback(course, assignment), tell)
    exercises = all_exercises(course, assignment)
    told = surprises(exercises, students, outcomes)
    found = {name: page for name, page in pages if page}
    return Graded(assignment, students, outcomes, told, found)


def _enrol(course: Course, names: list[str]) -> None:
    """Put the class into the gradebook under names that Formgrader can show."""
    with course.gradebook() as gradebook:
        for name in names:
            person = {"first_name": name.title(), "last_name": "Sample"}
            gradebook.update_or_create_student(name, **person)


def hand_in(
    course: Course, assignment: str, students: list[SampleStudent]
) -> Iterator[SampleStudent]:
    """Let each student fetch, fill in and submit, from a home folder of their own."""
    for student in students:
        home = course.root.parent / "students" / student.name
        home.mkdir(parents=True, exist_ok=True)
        own = {"assignment_dir": str(home), "cache": str(home / ".cache")}
        transfer(exchange_action(course, "FetchAssignment", assignment, **own))
        for path in sorted((home / assignment).glob("*.ipynb")):
            notebook = nbformat.read(path, as_version=4)
            fill_in(student, notebook, right_answers(course.source, path.stem))
            path.write_text(nbformat.writes(notebook), encoding="utf-8")
        submit = exchange_action(course, "Submit", assignment, **own)
        submit.coursedir.student_id = student.name
        transfer(submit)
        yield student


def surprises(
    exercises: list[str], students: list[SampleStudent], outcomes: list[Outcome]
) -> list[str]:
    """Sentences on every student whose result is not the one that must come out."""
    found = {outcome.student: outcome for outcome in outcomes}
    told = [
        student.surprise(found[student.name], exercises)
        if student.name in found
        else f"{student.name} is missing"
        for student in students
    ]
    return [sentence for sentence in told if sentence]


def all_exercises(course: Course, assignment: str) -> list[str]:
    """Every automatically graded exercise of the assignment."""
    with course.gradebook() as gradebook:
        cells = [
            cell.name
            for notebook in gradebook.find_assignment(assignment).notebooks
            for cell in notebook.grade_cells
            if cell.cell_type == "code"
        ]
    return [exercise(name) for name in cells]


def _do(what: str, work: Callable, tell: Tell):
    """Do one thing and tell about it."""
    tell(what, 0, 1)
    result = work()
    tell(what, 1, 1)
    return result


def _each(what: str, work: Iterable, students: list[str], tell: Tell) -> list:
    """Do work of one piece for each student and tell about each piece."""
    done = []
    tell(what, 0, len(students))
    for piece in work:
        done.append(piece)
        tell(what, len(done), len(students))
    return done
