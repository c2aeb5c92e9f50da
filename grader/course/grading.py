"""Autograding a class through nbgrader, one submission at a time.

nbgrader grades a class in one run, and one notebook with a cell that is there twice
ends that run for everybody after it. Here each submission is a run of its own: what
fails is told, loses the scores of any earlier hand-in, and the rest go on.
"""

import glob
import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager

from grader.course.folder import Course
from grader.course.outcome import Outcome, outcome_of
from grader.engine.intake import fingerprint, take_in
from grader.engine.records import REFUSED, read_record, write_record


def autograde(
    course: Course, assignment: str, students: list[str], *, again: bool = False
) -> Iterator[Outcome]:
    """Grade the submissions of these students; one Outcome as each is done.

    What was graded already from the same file is left as it is unless again is set:
    grading it anew would ask for every written answer to be read a second time.
    """
    for student in students:
        why = ""
        if again or not is_current(course, assignment, student):
            why = _grade(course, assignment, student)
        yield outcome_of(course, assignment, student, why)


def is_current(course: Course, assignment: str, student: str) -> bool:
    """Whether what now lies in submitted has been looked at and graded."""
    record = read_record(course.root, assignment, student)
    submitted = course.at("submitted", assignment, student)
    if record is None or record.submitted != fingerprint(submitted):
        return False
    graded = course.at("autograded", assignment, student)
    return record.state == REFUSED or any(graded.glob("*.ipynb"))


def _grade(course: Course, assignment: str, student: str) -> str:
    """Grade one submission; gives what stopped it, or ""."""
    if not any(course.at("submitted", assignment, student).glob("*.ipynb")):
        return _refuse(course, assignment, student)
    return _run(course, assignment, student)


def _refuse(course: Course, assignment: str, student: str) -> str:
    """What nbgrader passes over without a word: a hand-in without any notebook."""
    from grader.engine.nbgrader_intake import forget

    forget(course.directory(assignment, student), assignment, student)
    submitted, release = (
        course.at(step, assignment, student if step == "submitted" else ".")
        for step in ("submitted", "release")
    )
    record = take_in(submitted, release).record
    write_record(course.root, assignment, student, record)
    return record.sentence


def _run(course: Course, assignment: str, student: str) -> str:
    from nbgrader.converters import Autograde
    from nbgrader.converters.base import NbGraderException

    directory = course.directory(assignment, glob.escape(student))
    converter = Autograde(coursedir=directory, config=course.config)
    converter.force = True
    with _same_environment(), _last_error() as said:
        try:
            converter.start()
        except NbGraderException:
            return _record_failure(course, assignment, student, _sentence(said))
    return ""


def _record_failure(course: Course, assignment: str, student: str, why: str) -> str:
    """Have a person look at what stopped after it was taken in."""
    record = read_record(course.root, assignment, student)
    if record is None or record.state == REFUSED:
        return record.sentence if record else why
    write_record(course.root, assignment, student, record.and_person(why))
    return why


def _sentence(said: list[str]) -> str:
    """What nbgrader logged about a failure, in words."""
    reason = said[-1] if said else "no reason given"
    return f"nbgrader could not grade it: {reason}"


@contextmanager
def _last_error() -> Iterator[list[str]]:
    """Collect the exceptions whose tracebacks nbgrader logs."""
    said: list[str] = []

    class Collect(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            text = record.getMessage().strip()
            if text.startswith("Traceback"):
                said.extend(re.findall(r"^[\w.]+: .*$", text, re.MULTILINE))

    from traitlets.log import get_logger

    handler = Collect(logging.ERROR)
    get_logger().addHandler(handler)
    try:
        yield said
    finally:
        get_logger().removeHandler(handler)


@contextmanager
def _same_environment() -> Iterator[None]:
    """Undo what nbgrader leaves in os.environ when a submission fails."""
    before = os.environ.get("NBGRADER_EXECUTION")
    try:
        yield
    finally:
        os.environ.pop("NBGRADER_EXECUTION", None)
        if before is not None:
            os.environ["NBGRADER_EXECUTION"] = before
