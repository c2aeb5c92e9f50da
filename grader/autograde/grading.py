"""Autograding a class through nbgrader, one submission at a time.

nbgrader grades a class in one run, and one notebook with a cell that is there twice
ends that run for everybody after it. Here each submission is a run of its own, in one
of several processes: what fails is told, loses the scores of any earlier hand-in, and
the rest go on.
"""

import importlib.util
import os
from collections.abc import Callable, Iterator, Mapping

from grader.autograde.due import OTHER_RULES, older_than_release, reasons
from grader.autograde.outcome import Outcome, outcome_of, outcomes_of
from grader.autograde.workers import WorkerError, Workers
from grader.course.folder import Course
from grader.course.late_policy import load_policy
from grader.errors import UserError


def autograde(
    course: Course,
    assignment: str,
    students: list[str],
    *,
    again: bool = False,
    due: Mapping[str, str] | None = None,
    cluster: str = "",
    begun: Callable[[str], None] = lambda student: None,
) -> Iterator[Outcome]:
    """Grade the submissions of these students; one Outcome as each is done.

    What was graded already from the same file, with the same release and judge, is left
    as it is unless again is set; only points that were changed since are brought up to
    date. due is what reasons() found, if that is known; cluster an address at which
    workers take the hand-ins (see cluster.py), else this machine does. begun is told
    each student whose hand-in is begun with. UserError where the machine has no room or
    lets nothing be written: what was graded until then is kept.
    """
    load_policy(course)
    if due is None:
        due = reasons(course, assignment, students, again=again)
    _rescale(course, assignment, [s for s in students if s not in due])
    if due:
        _need_gradebook(course)
    done = set()
    for outcome in _judged_again(course, assignment, due, begun):
        done.add(outcome.student)
        yield outcome
    students = [student for student in students if student not in done]
    due = {student: why for student, why in due.items() if student not in done}
    if not due:  # then nothing has to be started, and little imported
        yield from outcomes_of(course, assignment, students)
        return
    if cluster:
        yield from outcomes_of(
            course, assignment, [s for s in students if s not in due]
        )
        wanted = [student for student in students if student in due]
        yield from _elsewhere(course, assignment, wanted, cluster, begun)
        return
    together = _get_ready(course, assignment)
    from grader.autograde import gradebook_session, one_submission
    from grader.autograde.machine_troubles import Trouble, TroubleError

    def work(student: str) -> Outcome | Trouble:
        gradebook_session.undo()  # others write, too: what was read before may be old
        graded = student in due
        try:
            why = one_submission.grade(course, assignment, student) if graded else ""
        except TroubleError as trouble:
            gradebook_session.undo()
            return Trouble(str(trouble))
        return outcome_of(course, assignment, student, why)

    workers = Workers(work, min(together, len(due)), gradebook_session.keep_open, begun)
    for student, outcome in workers.each(students):
        if isinstance(outcome, Trouble):
            raise UserError(outcome.sentence)
        if isinstance(outcome, WorkerError):
            outcome = one_submission.failed(course, assignment, student, str(outcome))
        yield outcome


def _judged_again(
    course: Course,
    assignment: str,
    due: Mapping[str, str],
    begun: Callable[[str], None],
) -> Iterator[Outcome]:
    """Those for whom no notebook has to run: see judge_again."""
    if OTHER_RULES in due.values():
        from grader.autograde.judge_again import judged_again

        yield from judged_again(course, assignment, due, begun)


def _need_gradebook(course: Course) -> None:
    """UserError, once for all, where marks cannot be written."""
    file = course.root / "gradebook.db"
    if file.exists() and not os.access(file, os.W_OK):
        raise UserError(
            f"{file} cannot be written by this account: have its owner let you "
            "(chmod u+w, or the group of the course), and run this again."
        )


def _rescale(course: Course, assignment: str, students: list[str]) -> None:
    """Bring those who stay as they are to the points that the release has now."""
    older = [s for s in students if older_than_release(course, assignment, s)]
    if older:
        from grader.autograde.rescale import rescale

        for student in older:
            rescale(course, assignment, student)


def _elsewhere(
    course: Course,
    assignment: str,
    students: list[str],
    address: str,
    begun: Callable[[str], None],
) -> Iterator[Outcome]:
    """Grade on the workers of a cluster; UserError where dask is not installed."""
    if not importlib.util.find_spec("distributed"):
        raise UserError(
            "Grading on a cluster takes dask: install it with `pip install "
            "'hand-derived[cluster]'` here and where the workers run."
        )
    from grader.autograde import cluster

    with cluster.connected(address) as client:
        yield from cluster.autograde(client, course, assignment, students, begun)


def _get_ready(course: Course, assignment: str) -> int:
    """Start and import what all workers share; returns how many may run at once.

    UserError if no sandbox works here, before anything of a submission is touched.
    """
    from grader.autograde import head_start

    head_start.begin(course.root)  # first, for what follows takes a while to import
    from grader.autograde import one_submission

    return one_submission.prepare(course, assignment)
