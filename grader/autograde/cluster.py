"""Grading past one machine: hand-ins go to the workers of a dask cluster.

A worker takes one hand-in at a time, so who dies with it is known: dask gives it to
another worker, and after KILLS of them it goes to a person. Every hand-in is run at
least once and kept exactly once: only the process that asked opens the gradebook.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager
from itertools import count

import dask
from distributed import Client, Future, KilledWorker, LocalCluster, wait

from grader.autograde import gradebook_session, one_submission
from grader.autograde.cluster_worker import Kit, OtherVersionError, grade_unit
from grader.autograde.course_kit import kit, version_of
from grader.autograde.kept_results import keep
from grader.autograde.nbgrader_hooks import forget
from grader.autograde.outcome import Outcome, outcomes_of
from grader.autograde.work_unit import unit
from grader.course.folder import Course
from grader.errors import UserError
from grader.submission.validate import digest

LOCAL = "local:"
KILLS = 3
FIRST_WORKER = 600.0  # seconds to wait for it, as a batch system may let it queue
LOOK = 5.0  # seconds after which it is looked whether there is any worker
DESERTED = 12  # looks without one before another is started
SETTINGS = {
    "distributed.scheduler.allowed-failures": KILLS - 1,
    "distributed.scheduler.worker-saturation": 1.0,
}
KILLED = f"the process that graded it was ended {KILLS} times"


@contextmanager
def connected(address: str) -> Iterator[Client]:
    """A client of the cluster at an address; local:N makes one of N processes here."""
    if not address.startswith(LOCAL):
        try:
            client = Client(address, timeout="10s")
        except (OSError, ValueError) as problem:
            raise UserError(
                f"No dask scheduler answers at {address} ({problem}): start one with "
                "`dask scheduler`, or name its address as it says it."
            ) from None
        with client:
            yield client
        return
    number = address.removeprefix(LOCAL)
    if not number.isdecimal() or not int(number):
        raise UserError(f"{address} is no cluster: say local:2, or an address.")
    with dask.config.set(SETTINGS), LocalCluster(
        int(number), threads_per_worker=1, host="127.0.0.1", memory_limit=0,
        dashboard_address="127.0.0.1:0",
    ) as made, Client(made) as client:  # fmt: skip
        yield client


def autograde(
    client: Client,
    course: Course,
    assignment: str,
    students: Sequence[str],
    begun: Callable[[str], None] = lambda student: None,
) -> Iterator[Outcome]:
    """Grade these hand-ins on the workers of a cluster; an Outcome as each is kept.

    UserError if a worker has another version of engine, course or judge; what came
    before is kept.
    """
    client.wait_for_workers(1, timeout=FIRST_WORKER)
    parcel, version = kit(course, assignment), version_of(course, assignment)
    client.register_plugin(Kit(parcel))
    units = _units(course, assignment, students, version)
    try:
        with gradebook_session.held_open():
            for came in _results(client, digest(parcel), units, begun):
                stopped = _kept(course, assignment, came)
                yield from outcomes_of(course, assignment, list(came), stopped)
    except CancelledError:
        raise UserError(
            "The cluster's scheduler is gone. What was finished is kept: run it again."
        ) from None


def _kept(course: Course, assignment: str, came: dict) -> dict[str, str]:
    """Keep what has come; returns what stopped each hand-in, by student."""
    good = [result for result in came.values() if isinstance(result, bytes)]
    stopped = keep(course, assignment, good)
    for student, result in came.items():
        if isinstance(result, OtherVersionError):
            raise UserError(f"A worker refuses to grade this course: it has {result}.")
        if result is None:  # it needs no run
            stopped[student] = one_submission.grade(course, assignment, student)
        elif not isinstance(result, bytes):
            stopped[student] = _give_up(course, assignment, student, result)
    return stopped


def _units(
    course: Course, assignment: str, students: Sequence[str], version: dict
) -> Iterator[tuple[str, bytes | None]]:
    """Hand-ins as parcels, made when a worker is free; None for one that is refused."""
    return ((s, unit(course, assignment, s, version)) for s in students)


def _results(
    client: Client, kit_name: str, units: Iterator, begun: Callable[[str], None]
) -> Iterator[dict]:
    """What became of each hand-in, as many at once as have come since the last time."""
    numbers = count()
    running: dict = {}
    came: dict = {}
    while True:
        while len(running) < max(1, sum(client.nthreads().values())):
            student, parcel = next(units, (None, None))
            if student is None:
                break
            if parcel is None:
                came[student] = None
                continue
            key = f"grade-{student}-{client.id}-{next(numbers)}"
            future = client.submit(grade_unit, kit_name, parcel, key=key)
            running[future] = student
            begun(student)
        if running:
            for future in _done(client, list(running)):
                came[running.pop(future)] = future.exception() or future.result()
                future.release()
        if came:
            yield came
            came = {}
        elif not running:
            return


def _done(client: Client, running: list[Future]) -> set[Future]:
    """Wait for some hand-ins to be done; of a cluster made here see that it lives.

    dask starts a worker that was killed once more, but not one that was killed while
    it started.
    """
    without = 0
    while True:
        try:
            return wait(running, timeout=LOOK, return_when="FIRST_COMPLETED").done
        except TimeoutError:
            without = 0 if client.nthreads() else without + 1
            if without == DESERTED and isinstance(client.cluster, LocalCluster):
                client.cluster.scale(len(client.cluster.worker_spec) + 1)
                without = 0


def _give_up(course: Course, assignment: str, student: str, error: Exception) -> str:
    """Leave a hand-in to a person, without the points of an older one."""
    forget(course.directory(assignment, student), assignment, student)
    gradebook_session.commit()
    killed = isinstance(error, KilledWorker)
    why = KILLED if killed else f"{type(error).__name__}: {error}"
    return one_submission.failed(course, assignment, student, why).sentence
