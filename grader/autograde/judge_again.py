"""Hand-ins judged again from what they said, where only what judges them has changed.

The judge asks as in a run, and what was kept answers in the notebook's place. Where it
asks something else, or nothing was kept, nothing is touched and the notebook runs.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

import nbformat

from grader.autograde import gradebook_session, kept_answers
from grader.autograde.cache_key import ran_of, rules_of
from grader.autograde.due import OTHER_RULES
from grader.autograde.outcome import Outcome, outcome_of
from grader.autograde.receipts import misfit
from grader.autograde.refereed_execute import plan_of, referee_for
from grader.autograde.rescale import enter
from grader.autograde.unread_cells import tell_unread_cells
from grader.autograde.workers import WorkerError, Workers
from grader.course.folder import Course
from grader.referee.conversation import OtherQuestionError, play
from grader.referee.judge_server import bench
from grader.referee.results import Ledger
from grader.student.rpc.wire_errors import WireError
from grader.submission.status import read_record, write_record


def judged_again(
    course: Course,
    assignment: str,
    due: Mapping[str, str],
    begun: Callable[[str], None] = lambda student: None,
) -> Iterator[Outcome]:
    """Of those who are due, who could be judged without a run, as each is done."""
    release, original = (course.at(step, assignment) for step in ("release", "source"))
    ran = ran_of(release, original, course.source)
    rules = rules_of(release, original, course.source)
    ready = [s for s, why in due.items() if why == OTHER_RULES]
    ready = [s for s in ready if _is_kept(course, assignment, s, ran)]
    if not ready:
        return
    bench().start(str(course.source.file))

    def work(student: str) -> Outcome | None:
        gradebook_session.undo()  # others write, too
        return judge_again(course, assignment, student, rules)

    most = min(len(os.sched_getaffinity(0)), len(ready))
    workers = Workers(work, most, gradebook_session.keep_open, begun)
    for _, outcome in workers.each(ready):
        if outcome is not None and not isinstance(outcome, WorkerError):
            yield outcome


def _is_kept(course: Course, assignment: str, student: str, ran: str) -> bool:
    record = read_record(course.root, assignment, student)
    folder = kept_answers.folder_of(course.root, assignment, student)
    return record is not None and record.ran == ran and folder.is_dir()


def judge_again(
    course: Course, assignment: str, student: str, rules: str
) -> Outcome | None:
    """Judge all notebooks of a hand-in from what was kept; None if they have to run.

    rules: those of now, which are written last, when all else is.
    """
    record = read_record(course.root, assignment, student)
    folder = course.at("autograded", assignment, student)
    about = {"student": student, "assignment": assignment}
    found = []
    for graded in sorted(folder.glob("*.ipynb")):
        notebook = nbformat.read(graded, as_version=4)
        named = about | {"notebook": graded.stem}
        ledger = _ledger(course, named, notebook)
        if ledger is None:
            return None
        found.append((named, graded, notebook, ledger))
    if record is None or not found:
        return None
    write_record(course.root, assignment, student, record.unfinished())
    for each in found:
        enter(course, *each)
    gradebook_session.commit()
    write_record(course.root, assignment, student, replace(record, rules=rules))
    return outcome_of(course, assignment, student)


def _ledger(course: Course, about: Mapping, notebook) -> Ledger | None:
    """What the judge of now finds; None where it has to see the notebook run."""
    if misfit(notebook, about, course.root):
        return None
    seed = notebook.metadata.grader.receipt.seed
    said = kept_answers.load(course.root, about, seed)
    plan = plan_of(notebook.cells, course.source)
    if said is None or said.keys() != plan.keys():
        return None
    referee = referee_for(notebook, about, course.source, course.root)
    try:
        with referee.child_socket() as sock:
            for grade_id in plan:
                referee.before_cell(grade_id)
                play(sock, said[grade_id])
                referee.after_cell(grade_id)
    except (OtherQuestionError, WireError):
        return None
    finally:
        referee.close()
    if referee.ledger.faults:
        return None
    tell_unread_cells(notebook.cells, referee.ledger)
    return referee.ledger
