"""Autograding a class through nbgrader, one submission at a time.

nbgrader grades a class in one run, and one notebook with a cell that is there twice
ends that run for everybody after it. Here each submission is a run of its own: what
fails is told, loses the scores of any earlier hand-in, and the rest go on.
"""

import glob
import json
import logging
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from grader.course.folder import Course
from grader.course.outcome import Outcome, outcome_of
from grader.course.preflight import look_at


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
    """Whether the graded notebooks were made from what now lies in submitted."""
    from grader.course.execute import digest

    for notebook in course.notebooks(assignment):
        graded = course.at("autograded", assignment, student) / f"{notebook}.ipynb"
        submitted = course.at("submitted", assignment, student) / graded.name
        if not graded.is_file() or not submitted.is_file():
            return False
        metadata = json.loads(graded.read_text("utf-8"))["metadata"]
        if metadata.get("grader", {}).get("submitted") != digest(submitted):
            return False
    return True


def _grade(course: Course, assignment: str, student: str) -> str:
    """Grade one submission; gives what stopped it, or ""."""
    _forget(course, assignment, student)
    submitted = course.at("submitted", assignment, student)
    findings = look_at(submitted, course.at("release", assignment))
    if findings.fatal:
        return findings.fatal
    return _run(course, assignment, student)


def _forget(course: Course, assignment: str, student: str) -> None:
    """Take back automatic scores and pages, so that nothing old can pass for new.

    Marks that a person gave stay; nbgrader asks that person to confirm them.
    """
    with course.gradebook() as gradebook:
        gradebook.update_or_create_student(student)
        submission = gradebook.update_or_create_submission(assignment, student)
        for notebook in submission.notebooks:
            for grade in notebook.grades:
                grade.auto_score, grade.needs_manual_grade = None, True
        gradebook.db.commit()
    for step in ("autograded", "feedback"):
        shutil.rmtree(course.at(step, assignment, student), ignore_errors=True)


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
            return _sentence(said)
    return ""


def _sentence(said: list[str]) -> str:
    """What nbgrader logged about a failure, in words."""
    reason = said[-1] if said else "no reason given"
    if "DeadKernelError" in reason:
        return "The notebook ended its own kernel: exit(), or too much memory."
    if "CellTimeoutError" in reason or "UnresponsiveKernel" in reason:
        return "A cell ran too long and could not be stopped."
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
