"""nbgrader's Autograde with our intake before it reads anything of a submission.

nbgrader has no place to refuse a submission: its hook's exceptions are ignored, and it
copies files and follows links before any preprocessor runs. So some of Autograde's
methods are wrapped when a course's configuration is loaded; everything that grades, its
own commands and formgrader's button too, goes through them.
"""

import json
import shutil
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import Any

import nbformat
from nbconvert.exporters import NotebookExporter
from nbformat.v4.rwbase import split_lines, strip_transient
from nbgrader.api import Gradebook
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from sqlalchemy.exc import SAWarning

from grader.autograde import gradebook_session, kept_answers
from grader.autograde.cache_key import ran_of, rules_of
from grader.autograde.hand_marks import SAME, prints_in, set_aside
from grader.autograde.refereed_execute import RefereedExecute
from grader.course.folder import source_of
from grader.errors import UserError
from grader.submission.archive import PACKAGE
from grader.submission.ingest import Intake, take_in
from grader.submission.status import read_record, write_record
from grader.submission.validate import fingerprint

WRAPPED = "_takes_in_first"
# How nbformat lays out a file.
WRITTEN: dict[str, Any] = {
    "ensure_ascii": False, "indent": 1, "separators": (",", ": "), "sort_keys": True
}  # fmt: skip


class IntakeExporter(NotebookExporter):
    """Reads what the intake rebuilt in the place of what was handed in."""

    taken: Intake | None = None
    _clean: tuple = ("", None)  # what was made first, as text and as a notebook

    def from_filename(self, filename, resources=None, **kwargs):
        """The notebook that belongs to a file of the submission."""
        path = Path(filename)
        if not getattr(self.parent, "_sanitizing", False):  # it wrote that file itself
            text, notebook = self._clean
            if text != path.read_text("utf-8"):
                notebook = nbformat.v4.reads(path.read_text("utf-8"))
        elif self.taken is not None:
            notebook = nbformat.from_dict(self.taken.notebooks[path.name])
        else:
            return super().from_filename(filename, resources=resources, **kwargs)
        resources = self._init_resources(resources)
        resources["metadata"] |= {"name": path.stem, "path": str(path.parent)}
        return self.from_notebook_node(notebook, resources=resources, **kwargs)

    def from_notebook_node(self, nb, resources=None, **kwargs):
        """The notebook as text; in haste where it is about to be read again.

        nbconvert and nbformat copy it three times and check it after each step. Nobody
        else holds it, and one look at what is kept in the end sees what any step broke.
        """
        nb, resources = self._preprocess(nb, self._init_resources(resources))
        if getattr(self.parent, "_sanitizing", False):
            self._clean = json.dumps(nb), nb
            return self._clean[0], resources
        nbformat.validate(nb, relax_add_props=True)
        text = json.dumps(strip_transient(split_lines(nb)), **WRITTEN)
        return f"{text}\n", resources

    def _preprocess(self, nb, resources):
        for step in self._preprocessors:
            nb, resources = step(nb, resources)
        return nb, resources


def install() -> None:
    """Wrap four methods of Autograde, once."""
    if getattr(Autograde.init_assignment, WRAPPED, False):
        return
    original, original_start = Autograde.init_assignment, Autograde.start
    original_destination = Autograde.init_destination
    original_end = Autograde.set_permissions

    @wraps(original_start)
    def start(self) -> None:
        if issubclass(self.exporter_class, IntakeExporter):
            _need_walls(self)
        return original_start(self)

    @wraps(original_destination)
    def init_destination(self, assignment_id: str, student_id: str) -> bool:
        graded = self._format_dest(assignment_id, student_id)
        self.marked_answers = prints_in(Path(graded))  # before nbgrader deletes them
        return original_destination(self, assignment_id, student_id)

    @wraps(original)
    def init_assignment(self, assignment_id: str, student_id: str) -> None:
        if not isinstance(self.exporter, IntakeExporter):
            return original(self, assignment_id, student_id)
        forget(self.coursedir, assignment_id, student_id, self.marked_answers)
        place = self.coursedir.format_path
        submitted = Path(self._format_source(assignment_id, student_id))
        release = Path(place(self.coursedir.release_directory, ".", assignment_id))
        instructor = Path(place(self.coursedir.source_directory, ".", assignment_id))
        given = release, instructor, source_of(self.config)
        rules = rules_of(*given)
        taken = take_in(submitted, release, rules)
        root = Path(self.coursedir.root)
        if not taken.notebooks:
            write_record(root, assignment_id, student_id, taken.record)
            raise NbGraderException(taken.record.sentence)
        write_record(root, assignment_id, student_id, taken.record.unfinished())
        self.exporter.taken = taken
        self.graded_by = {"rules": rules, "ran": ran_of(*given)}
        self.notebooks = [str(submitted / name) for name in taken.notebooks]
        with _without_package(self.coursedir):
            return original(self, assignment_id, student_id)

    @wraps(original_end)
    def set_permissions(self, assignment_id: str, student_id: str) -> None:
        original_end(self, assignment_id, student_id)
        if isinstance(self.exporter, IntakeExporter):  # the gradebook has it all, then
            gradebook_session.commit()
            at = Path(self.coursedir.root), assignment_id, student_id
            if record := read_record(*at):
                write_record(*at, replace(record, **self.graded_by))

    setattr(init_assignment, WRAPPED, True)
    Autograde.set_permissions = set_permissions
    Autograde.init_assignment, Autograde.start = init_assignment, start
    Autograde.init_destination = init_destination


@contextmanager
def _without_package(coursedir) -> Iterator[None]:
    """Copy no student package to the graded: no run reads it from there.

    Its 85 files took a fifth of what nbgrader itself takes for a submission.
    """
    ignored = coursedir.ignore
    coursedir.ignore = [*ignored, PACKAGE]
    try:
        yield
    finally:
        coursedir.ignore = ignored


def _need_walls(converter: Autograde) -> None:
    """Refuse once for all, where nothing of any submission has been touched yet."""
    try:
        RefereedExecute(config=converter.config).tier()
    except UserError as refusal:
        converter.log.error(str(refusal))
        raise NbGraderException(str(refusal)) from None


def forget(coursedir, assignment: str, student: str, answers=None) -> None:
    """Take back automatic scores and pages, so that nothing old can pass for new.

    Marks that a person gave are set aside until it is known whether they still stand;
    answers has the fingerprints of what was marked, if its notebooks are gone already.
    """
    place, at = coursedir.format_path, (student, assignment)
    if answers is None:
        answers = prints_in(Path(place(coursedir.autograded_directory, *at)))
    record = read_record(coursedir.root, assignment, student)
    submitted = Path(place(coursedir.submitted_directory, *at))
    same = record is not None and record.submitted == fingerprint(submitted) != ""
    with Gradebook(coursedir.db_url, coursedir.course_id) as gradebook:
        gradebook.update_or_create_student(student)
        with warnings.catch_warnings():  # how nbgrader adds a row is its own affair
            warnings.simplefilter("ignore", SAWarning)
            submission = gradebook.update_or_create_submission(assignment, student)
        for notebook in submission.notebooks:
            known = answers.get(notebook.name, {})
            set_aside(gradebook.db, notebook, known, SAME if same else "")
            for grade in notebook.grades:
                grade.auto_score, grade.needs_manual_grade = None, True
        gradebook.db.commit()
    kept_answers.forget(Path(coursedir.root), assignment, student)
    for folder in (coursedir.autograded_directory, coursedir.feedback_directory):
        shutil.rmtree(place(folder, *at), ignore_errors=True)


install()
