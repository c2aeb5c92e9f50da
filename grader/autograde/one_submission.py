"""Autograding one submission through nbgrader: a run of nbgrader's own for it alone.

What all of a class share is started and imported first, before any process is forked.
"""

import glob
import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any

import nbformat
from nbgrader.converters.base import NbGraderException
from nbgrader.nbgraderformat import ValidationError
from sqlalchemy.orm import configure_mappers
from traitlets.log import get_logger
from traitlets.utils.importstring import import_item

from grader.autograde import gradebook_session, machine_troubles
from grader.autograde.cache_key import judge_version, rules_of
from grader.autograde.gradebook_indexes import add_indexes
from grader.autograde.gradebook_session import KeptAutograde
from grader.autograde.kernels import kernel_of
from grader.autograde.metadata_check import CheckMarks
from grader.autograde.nbgrader_hooks import forget
from grader.autograde.outcome import Outcome, outcome_of
from grader.autograde.refereed_execute import RefereedExecute, plan_of
from grader.course.folder import Course
from grader.submission.ingest import take_in
from grader.submission.status import (
    PERSON,
    REFUSED,
    Record,
    read_record,
    write_record,
)


def prepare(course: Course, assignment: str) -> int:
    """Import what all of a class share; returns how many may be graded at once.

    UserError where no sandbox works, before anything of the course is touched.
    """
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
    together = RefereedExecute(config=course.config).get_ready(kernels)
    with course.gradebook() as gradebook:  # makes the tables of all that is imported
        add_indexes(gradebook.engine)
    return together


def grade(course: Course, assignment: str, student: str) -> str:
    """Grade one submission; returns what stopped it, or "".

    TroubleError for what would stop those of all others as well.
    """
    with machine_troubles.named(course.root):
        if not any(course.at("submitted", assignment, student).glob("*.ipynb")):
            return _refuse(course, assignment, student)
        return _run(course, assignment, student)


def _refuse(course: Course, assignment: str, student: str) -> str:
    """What nbgrader passes over without a word: a hand-in without notebook on top."""
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
    directory = course.directory(assignment, glob.escape(student))
    converter = KeptAutograde(coursedir=directory, config=course.config)
    converter.force = True
    with _same_environment(), _last_error() as said:
        try:
            converter.start()
        except NbGraderException:
            gradebook_session.undo()
            machine_troubles.raise_if_ours(said[-1] if said else "", course.root)
            return _record_failure(course, assignment, student, _sentence(said))
    return ""


def failed(course: Course, assignment: str, student: str, why: str) -> Outcome:
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
