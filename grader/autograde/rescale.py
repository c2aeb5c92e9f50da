"""Points that were changed after a notebook was graded: what was found keeps its share.

Nothing is run for this. The verdicts in the receipt say what part of each exercise was
right; the points follow from that and from what the exercise is worth now.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from grader.autograde.check_cells import CHECK, is_graded, worth_of
from grader.autograde.due import is_older
from grader.autograde.hand_marks import ask_if_too_much, mark_of
from grader.autograde.late_penalties import set_penalty
from grader.autograde.receipts import misfit, receipt
from grader.autograde.scores import demoted, verdict_outputs
from grader.course.folder import Course
from grader.referee.results import Entry, Ledger, read_verdict
from grader.student.judging.verdict import plain_points
from grader.submission.status import read_record, write_record
from grader.whole_files import in_place_of

TOLD = "{name} was worth {old:g} points and is now worth {new:g}: its share is kept."


def rescale(course: Course, assignment: str, student: str) -> None:
    """Bring a graded submission to the points that its release has now.

    Nothing happens where no release is newer than what was graded from it, or where a
    receipt does not fit: whoever looks at that will say so.
    """
    for release in sorted(course.at("release", assignment).glob("*.ipynb")):
        graded = course.at("autograded", assignment, student) / release.name
        if is_older(graded, release):
            about = {"student": student, "assignment": assignment}
            _rescale(course, about | {"notebook": release.stem}, graded, release)


def _rescale(course: Course, about: Mapping, graded: Path, release: Path) -> None:
    notebook = nbformat.read(graded, as_version=4)
    wanted = {_id(c): c for c in nbformat.read(release, as_version=4).cells if _id(c)}
    old, new = _points(notebook.cells), _points(wanted.values())
    if misfit(notebook, about, course.root) or old == new or old.keys() != new.keys():
        return
    worth = worth_of(wanted.values())
    if any(old[name] != new[name] for name in new.keys() - worth.keys()):
        return  # no share is known where nbgrader itself scores: it is graded again
    for cell in notebook.cells:
        if _id(cell) in new:
            cell.metadata.nbgrader = wanted[_id(cell)].metadata.nbgrader
        if is_graded(cell):
            cell.source = wanted[_id(cell)].source
    ledger = _ledger(notebook.metadata.grader.receipt, worth)
    enter(course, about, graded, notebook, ledger)
    _record(course, about, {n: (old[n], new[n]) for n in new if old[n] != new[n]})


def enter(
    course: Course, about: Mapping, graded: Path, notebook: NotebookNode, ledger: Ledger
) -> None:
    """Have a graded notebook and the gradebook say what a ledger of now says."""
    for cell in notebook.cells:
        if is_graded(cell):
            entry = ledger.entry(_id(cell))
            cell.outputs = [*verdict_outputs(entry), *demoted(cell.outputs)]
    notebook.metadata.grader.receipt = receipt(notebook, about, ledger, "", course.root)
    _enter(course, about, ledger.scores())
    with in_place_of(graded) as fresh:
        nbformat.write(notebook, fresh)


def _points(cells: Iterable[Mapping]) -> dict[str, float]:
    """What each graded cell is worth, by grade id."""
    marks = [cell["metadata"].get("nbgrader", {}) for cell in cells]
    return {m["grade_id"]: float(m["points"]) for m in marks if m.get("grade")}


def _ledger(given: Mapping, worth: Mapping[str, float]) -> Ledger:
    """The verdicts of a receipt with the points of now."""
    ledger = Ledger(given["seed"], worth)
    for row in given["verdicts"]:
        verdict, name = read_verdict(row["verdict"]), row["grade_id"]
        earned = plain_points(verdict.share, worth[name])
        more = row["seconds"], row["needs_person"]
        ledger.entries[name] = Entry(name, worth[name], earned, verdict, *more)
    return ledger


def _enter(course: Course, about: Mapping, scores: Mapping) -> None:
    """Write the scores into the gradebook; points by hand stay if they still fit."""
    names = about["notebook"], about["assignment"], about["student"]
    with course.gradebook() as gradebook:
        for grade in gradebook.find_submission_notebook(*names).grades:
            if grade.name in scores:
                grade.auto_score = scores[grade.name]
            if grade.manual_score is not None:
                ask_if_too_much(grade, mark_of(gradebook.db, grade.id))
        gradebook.db.commit()
    set_penalty(course, about)


def _record(course: Course, about: Mapping, changed: Mapping[str, tuple]) -> None:
    """Tell it truly, once for each exercise."""
    at = course.root, about["assignment"], about["student"]
    record = read_record(*at)
    if record is not None:
        told = [
            TOLD.format(name=name.removeprefix(CHECK), old=old, new=new)
            for name, (old, new) in changed.items()
        ]
        write_record(*at, replace(record, sentences=(*record.sentences, *told)))


def _id(cell: Mapping) -> str:
    return cell["metadata"].get("nbgrader", {}).get("grade_id", "")
