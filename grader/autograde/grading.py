"""Autograding a class through nbgrader, one submission at a time.

nbgrader grades a class in one run, and one notebook with a cell that is there twice
ends that run for everybody after it. Here each submission is a run of its own, in one
of several processes: what fails is told, loses the scores of any earlier hand-in, and
the rest go on.
"""

import glob
import logging
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any

import nbformat
from traitlets.utils.importstring import import_item

from grader.autograde.cache_key import judge_version, rules_of
from grader.autograde.due import reasons
from grader.autograde.outcome import Outcome, outcome_of
from grader.autograde.rescale import rescale
from grader.autograde.workers import WorkerError, Workers
from grader.course.folder import Course
from grader.errors import UserError
from grader.submission.ingest import take_in
from grader.submission.status import (
    PERSON,
    REFUSED,
    Record,
    read_record,
    write_record,
)


def autograde(
    course: Course,
    assignment: str,
    students: list[str],
    *,
    again: bool = False,
    due: Mapping[str, str] | None = None,
) -> Iterator[Outcome]:
    """Grade the submissions of these students; one Outcome as each is done.

    What was graded already from the same file, with the same release and judge, is left
    as it is unless again is set; only points that were changed since are brought up to
    date. due is what reasons() found, if that is known.
    """
    if due is None:
        due = reasons(course, assignment, students, again=again)
    for student in students:
        if student not in due:
            rescale(course, assignment, student)
    if not due:  # then nothing has to be started
        yield from (outcome_of(course, assignment, student) for student in students)
        return
    from grader.autograde import gradebook_session

    def work(student: str) -> Outcome:
        gradebook_session.undo()  # others write, too: what was read before may be old
        why = _grade(course, assignment, student) if student in due else ""
        return outcome_of(course, assignment, student, why)

    _need_gradebook(course)
    together = _get_ready(course, assignment)
    workers = Workers(work, min(together, len(due)), gradebook_session.keep_open)
    for student, outcome in workers.each(students):
        if isinstance(outcome, WorkerError):
            outcome = _failed(course, assignment, student, str(outcome))
        yield outcome


def _need_gradebook(course: Course) -> None:
    """UserError, once for all, where marks cannot be written."""
    file = course.root / "gradebook.db"
    if file.exists() and not os.access(file, os.W_OK):
        raise UserError(
            f"{file} cannot be written by this account: have its owner let you "
            "(chmod u+w, or the group of the course), and run this again."
        )


def _get_ready(course: Course, assignment: str) -> int:
    """Start and import what all workers share; returns how many may run at once.

    UserError if no sandbox works here, before anything of a submission is touched.
    """
    from nbgrader.nbgraderformat import ValidationError
    from sqlalchemy.orm import configure_mappers

    from grader.autograde import head_start
    from grader.autograde.gradebook_session import KeptAutograde
    from grader.autograde.kernels import kernel_of
    from grader.autograde.metadata_check import CheckMarks
    from grader.autograde.refereed_execute import RefereedExecute, plan_of

    head_start.begin(course.root)
    releases = course.at("release", assignment).glob("*.ipynb")
    notebooks = [nbformat.v4.reads(p.read_text("utf-8")) for p in releases]
    judge_version(course.source)  # of this moment, like the judge that all forks share
    converter = KeptAutograde(config=course.config)
    for step in (*converter.sanitize_preprocessors, *converter.autograde_preprocessors):
        import_item(step) if isinstance(step, str) else None
    configure_mappers()
    for notebook in notebooks:  # imports the judge, compiles schemas, knows the marks
        plan_of(notebook["cells"], course.source)
        nbformat.validate(notebook)
        nbformat.validate(notebook, relax_add_props=True)
        with suppress(ValidationError):  # then each submission will say so
            CheckMarks().preprocess(notebook, {})
    kernels = {kernel_of(notebook) for notebook in notebooks}
    return RefereedExecute(config=course.config).get_ready(kernels)


def _grade(course: Course, assignment: str, student: str) -> str:
    """Grade one submission; returns what stopped it, or ""."""
    if not any(course.at("submitted", assignment, student).glob("*.ipynb")):
        return _refuse(course, assignment, student)
    return _run(course, assignment, student)


def _refuse(course: Course, assignment: str, student: str) -> str:
    """What nbgrader passes over without a word: a hand-in without notebook on top."""
    from grader.autograde import gradebook_session
    from grader.autograde.nbgrader_hooks import forget

    forget(course.directory(assignment, student), assignment, student)
    submitted, release = (
        course.at(step, assignment, student if step == "submitted" else ".")
        for step in ("submitted", "release")
    )
    gradebook_session.commit()
    rules = rules_of(release, course.at("source", assignment), course.source)
    taken = take_in(submitted, release, rules)
    record = taken.record
    if taken.notebooks:  # where nbgrader does not look for them, or named otherwise
        names = ", ".join(taken.notebooks)
        capitals = [
            path.name for path in submitted.iterdir() if path.suffix == ".IPYNB"
        ]
        sentence = f"{names} lies in a folder of its own: hand it in without one."
        if capitals:
            sentence = f"{capitals[0]} ends in capitals: hand it in as {names}."
        record = replace(record, state=REFUSED, sentences=(sentence,))
    write_record(course.root, assignment, student, record)
    return record.sentence


def _run(course: Course, assignment: str, student: str) -> str:
    from nbgrader.converters.base import NbGraderException

    from grader.autograde import gradebook_session

    directory = course.directory(assignment, glob.escape(student))
    converter = gradebook_session.KeptAutograde(
        coursedir=directory, config=course.config
    )
    converter.force = True
    with _same_environment(), _last_error() as said:
        try:
            converter.start()
        except NbGraderException:
            gradebook_session.undo()
            return _record_failure(course, assignment, student, _sentence(said))
    gradebook_session.commit()
    return ""


def _failed(course: Course, assignment: str, student: str, why: str) -> Outcome:
    """What becomes of a submission whose worker could not finish it."""
    record = read_record(course.root, assignment, student) or Record(PERSON)
    sentence = f"It could not be graded: {why}."
    write_record(course.root, assignment, student, record.and_person(sentence))
    return outcome_of(course, assignment, student, sentence)


def _record_failure(course: Course, assignment: str, student: str, why: str) -> str:
    """Have a person look at what stopped after it was taken in."""
    record = read_record(course.root, assignment, student)
    if record is None or record.state == REFUSED:
        return record.sentence if record else why
    if why not in record.sentences:
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
            if "Traceback (most" in text:
                said.extend(re.findall(r"^[\w.]+: .*$", text, re.MULTILINE))

    from traitlets.log import get_logger

    handler = Collect(logging.ERROR)
    log: Any = get_logger()
    log.addHandler(handler)
    try:
        yield said
    finally:
        log.removeHandler(handler)


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
