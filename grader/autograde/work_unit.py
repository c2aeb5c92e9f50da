"""One hand-in as a unit of work: what goes out to a worker, and what comes back.

Out go the files that were handed in, and a seed for each of them; the key from which
seeds are made and receipts are signed stays at home. Back come the graded notebooks,
the record, the rows that nbgrader wrote into a gradebook of that worker, and what the
answers said to the judge.
"""

import shutil
from pathlib import Path

from grader.autograde import gradebook_session, kept_answers, one_submission
from grader.autograde.parcel import facts_of, unwrapped, wrapped
from grader.autograde.receipts import seed_for
from grader.course.folder import Course
from grader.submission.status import Record, path_of, read_record
from grader.submission.validate import (
    RefusedError,
    digest,
    is_notebook,
    look_through,
    read_bytes,
)

SAID = "said"  # the folder of a result in which that lies, a file for each notebook


def unit(course: Course, assignment: str, student: str, version: dict) -> bytes | None:
    """The parcel of one hand-in; None if it is refused, for which no run is needed."""
    folder = course.at("submitted", assignment, student)
    try:
        files = look_through(folder)
        prints = [digest(read_bytes(path)) for path in files if is_notebook(path)]
    except (RefusedError, OSError):
        return None
    if not any(folder.glob("*.ipynb")):
        return None
    about = {"assignment": assignment, "student": student}
    seeds = {
        notebook: {
            each: seed_for({**about, "notebook": notebook}, each, course.root)
            for each in prints
        }
        for notebook in course.notebooks(assignment)
    }
    facts = {**about, "version": version, "seeds": seeds}
    return wrapped(facts, folder, [path.relative_to(folder) for path in files])


def worked_off(course: Course, parcel: bytes) -> bytes:
    """Grade one unit in this process, with nbgrader's whole run; returns the result.

    course is the worker's own, made of a kit; afterwards nobody is in it again.
    """
    facts = facts_of(parcel)
    names = facts["assignment"], facts["student"]
    course.config.RefereedExecute.seeds = facts["seeds"]
    gradebook_session.undo()
    try:
        unwrapped(parcel, course.at("submitted", *names))
        why = one_submission.grade(course, *names)
        record = read_record(course.root, *names) or Record("")
        result = {
            "student": facts["student"],
            "why": why,
            "record": vars(record),
            **_rows(course, *names),
        }
        graded = course.at("autograded", *names)
        for notebook, said in kept_answers.unsigned(course.root, *names).items():
            path = graded / SAID / notebook
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(said)
        return wrapped(result, graded)
    finally:
        _forget(course, *names)


def _rows(course: Course, assignment: str, student: str) -> dict:
    """What nbgrader has entered: scores and comments of each notebook, by cell."""
    with gradebook_session.opened(course) as gradebook:
        submission = gradebook.find_submission(assignment, student)
        stamp = submission.timestamp
        notebooks = {
            notebook.notebook_id: {
                "grades": {
                    g.cell_id: [g.auto_score, g.needs_manual_grade]
                    for g in notebook.grades
                },
                "comments": {c.cell_id: c.auto_comment for c in notebook.comments},
            }
            for notebook in submission.notebooks
        }
    return {"timestamp": stamp and stamp.isoformat(), "notebooks": notebooks}


def _forget(course: Course, assignment: str, student: str) -> None:
    gradebook_session.undo()
    with gradebook_session.opened(course) as gradebook:
        if any(found.id == student for found in gradebook.students):
            gradebook.remove_student(student)
    gradebook_session.commit()
    kept_answers.forget(course.root, assignment, student)
    for step in ("submitted", "autograded"):
        shutil.rmtree(course.at(step, assignment, student), ignore_errors=True)
    Path(path_of(course.root, assignment, student)).unlink(missing_ok=True)
