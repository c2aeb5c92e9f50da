"""What workers found is kept: many hand-ins in one transaction, each exactly once.

A result is worth nothing before it is here: rows first, folders after them, records
last. So whoever is killed in between finds hand-ins whose record does not fit, which
are graded again; a result that comes twice writes the same once more.
"""

import json
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

import nbformat
from nbgrader.api import SubmittedAssignment

from grader.autograde import gradebook_session, kept_answers
from grader.autograde.keep_hand_marks import KeepHandMarks
from grader.autograde.late_penalties import set_penalty
from grader.autograde.nbgrader_hooks import forget
from grader.autograde.parcel import unwrapped
from grader.autograde.receipts import resigned
from grader.autograde.work_unit import SAID
from grader.course.folder import Course
from grader.submission.status import Record, path_of, write_record
from grader.submission.validate import fingerprint


def keep(course: Course, assignment: str, parcels: Iterable[bytes]) -> dict[str, str]:
    """Enter results into the gradebook of a course, all of them or none.

    Returns what stopped each of them, by student. A result of a hand-in that is no
    longer the one in the folder is passed over. The gradebook must be held open.
    """
    gradebook_session.undo()  # others write, too: what was read before may be old
    place = course.root / "autograded"
    place.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".came-", dir=place) as came:
        found = [_opened(Path(came), number, p) for number, p in enumerate(parcels)]
        current = [each for each in found if _is_current(course, assignment, each[0])]
        for facts, folder in current:
            path_of(course.root, assignment, facts["student"]).unlink(missing_ok=True)
            _enter(course, assignment, facts, folder)
        gradebook_session.commit()
        for facts, folder in current:
            _place(course, assignment, facts, folder)
    return {facts["student"]: facts["why"] for facts, _ in current}


def _opened(came: Path, number: int, parcel: bytes) -> tuple[dict, Path]:
    folder = came / str(number)
    folder.mkdir()
    return unwrapped(parcel, folder), folder


def _is_current(course: Course, assignment: str, facts: Mapping) -> bool:
    submitted = course.at("submitted", assignment, facts["student"])
    return facts["record"]["submitted"] in ("", fingerprint(submitted))


def _enter(course: Course, assignment: str, facts: Mapping, folder: Path) -> None:
    """Write the rows of one result; marks by hand and lateness are decided here."""
    student = facts["student"]
    forget(course.directory(assignment, student), assignment, student)
    gradebook = gradebook_session.opened(course)
    submission = gradebook.find_submission(assignment, student)
    if facts["timestamp"]:
        submission.timestamp = datetime.fromisoformat(facts["timestamp"])
    _enter_rows(submission, facts["notebooks"])
    gradebook.db.flush()
    for path in sorted(folder.glob("*.ipynb")):
        about = {"student": student, "assignment": assignment, "notebook": path.stem}
        text = path.read_text("utf-8")
        notebook = json.loads(text)
        path.write_text(resigned(text, notebook, about, course.root), "utf-8")
        resources = {"nbgrader": {**about, "db_url": course.directory().db_url}}
        read = nbformat.from_dict(notebook)
        for cell in read.cells:
            cell.source = "".join(cell.source)
        KeepHandMarks().preprocess(read, resources)
        set_penalty(course, about)


def _enter_rows(submission: SubmittedAssignment, rows: Mapping) -> None:
    for notebook in submission.notebooks:
        told = rows.get(notebook.notebook_id, {"grades": {}, "comments": {}})
        for grade in notebook.grades:
            if grade.cell_id in told["grades"]:
                score, needs_person = told["grades"][grade.cell_id]
                grade.auto_score, grade.needs_manual_grade = score, needs_person
        for comment in notebook.comments:
            comment.auto_comment = told["comments"].get(comment.cell_id)


def _place(course: Course, assignment: str, facts: Mapping, folder: Path) -> None:
    """Put graded files and the record where they belong: each by one rename."""
    for said in folder.glob(f"{SAID}/*"):
        about = {"student": facts["student"], "assignment": assignment}
        kept_answers.put(
            course.root, {**about, "notebook": said.name}, said.read_bytes()
        )
    shutil.rmtree(folder / SAID, ignore_errors=True)
    target = course.at("autograded", assignment, facts["student"])
    if any(folder.iterdir()):
        shutil.rmtree(target, ignore_errors=True)
        target.parent.mkdir(parents=True, exist_ok=True)
        folder.rename(target)
    told = {**facts["record"], "sentences": tuple(facts["record"]["sentences"])}
    write_record(course.root, assignment, facts["student"], Record(**told))
