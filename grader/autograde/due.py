"""Which submissions have to be graded and why; whose marks by hand that touches."""

import glob
from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import or_

from grader.autograde.cache_key import rules_of
from grader.autograde.hand_marks import HandMark
from grader.autograde.outcome import has_receipts
from grader.course.folder import Course
from grader.submission.status import FAULT, REFUSED, read_record
from grader.submission.validate import fingerprint

AGAIN = "asked for with --again"
HANDED_IN = "handed in again"
OTHER_RULES = "the code of the release or what judges it has changed"
UNFINISHED = "not graded whole the last time"


def reasons(
    course: Course, assignment: str, students: list[str], *, again: bool = False
) -> dict[str, str]:
    """Why submissions have to be graded, by student; nobody who is graded already."""
    lost = _lost(course, assignment)
    found = {}
    for student in students:
        why = AGAIN if again else _reason(course, assignment, student)
        if why or student in lost:
            found[student] = why or UNFINISHED
    return found


def marked_and_due(
    course: Course, assignment: str, due: Mapping[str, str]
) -> dict[str, list[str]]:
    """Students with marks by hand among those who are due, by the reason why."""
    found: dict[str, list[str]] = {}
    by_hand = _marked_by_hand(course, assignment) if due else set()
    for student in by_hand & due.keys():
        found.setdefault(due[student], []).append(student)
    return {why: sorted(found[why]) for why in sorted(found)}


def _marked_by_hand(course: Course, assignment: str) -> set[str]:
    """Everybody to whom a person gave points."""
    from nbgrader import api

    mark = or_(api.Grade.manual_score.is_not(None), HandMark.held.is_not(None))
    with course.gradebook() as gradebook:
        rows = (
            gradebook.db.query(api.SubmittedAssignment.student_id)
            .join(api.SubmittedAssignment.assignment)
            .join(api.SubmittedAssignment.notebooks)
            .join(api.SubmittedNotebook.grades)
            .outerjoin(HandMark, HandMark.grade_id == api.Grade.id)
            .filter(api.Assignment.name == assignment)
            .filter(mark)
            .distinct()
        )
        return {student for (student,) in rows}


def is_current(course: Course, assignment: str, student: str) -> bool:
    """Whether what now lies in submitted has been looked at and graded."""
    return not _reason(course, assignment, student)


def older_than_release(course: Course, assignment: str, student: str) -> bool:
    """Whether something graded was written before the release that is there now."""
    graded = course.at("autograded", assignment, student)
    releases = course.at("release", assignment).glob("*.ipynb")
    return any(is_older(graded / path.name, path) for path in releases)


def is_older(graded: Path, release: Path) -> bool:
    """Whether a graded notebook is there and was written before its release."""
    try:
        return graded.stat().st_mtime < release.stat().st_mtime
    except OSError:  # not there: nothing of it is graded
        return False


def _reason(course: Course, assignment: str, student: str) -> str:
    """Why a submission has to be graded, or "" if it has been."""
    record = read_record(course.root, assignment, student)
    if record is None:
        return UNFINISHED
    if record.submitted != fingerprint(course.at("submitted", assignment, student)):
        return HANDED_IN
    if not record.rules:
        return UNFINISHED
    release, source = (course.at(step, assignment) for step in ("release", "source"))
    if record.rules != rules_of(release, source, course.source):
        return OTHER_RULES
    if FAULT in record.sentences:  # of ours, which may have passed
        return UNFINISHED
    done = record.state == REFUSED or has_receipts(course, assignment, student)
    return "" if done else UNFINISHED


def _lost(course: Course, assignment: str) -> set[str]:
    """Students with a graded notebook of whom the gradebook knows nothing any more."""
    with course.gradebook() as gradebook:
        submissions = gradebook.assignment_submissions(assignment)
        entered = {submission.student_id for submission in submissions}
    graded = course.root.glob(f"autograded/*/{glob.escape(assignment)}")
    return {folder.parent.name for folder in graded} - entered
