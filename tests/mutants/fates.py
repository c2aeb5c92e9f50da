"""Put machine-made wrong answers before the judge: killed, equivalent or survived.

A mutant that is accepted and differs from the solution anywhere shows a blind spot of
the points. Mutants may loop without end or fill the memory, so they run in a child
process; one that gives no verdict in time is ended and counts as killed.
"""

import multiprocessing
import resource
import traceback
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

from tests.mutants.mutate import Mutant, mutants

LIMIT = 10.0  # seconds for one mutant; an ordinary one takes a few milliseconds
ROOM = 2**30  # bytes that a child may take beyond what it starts with
FURTHER_SEEDS = tuple(f"further {i}" for i in range(12))
KILLED, EQUIVALENT, SURVIVED = "killed", "equivalent", "survived"


@dataclass(frozen=True)
class Fate:
    """What became of one mutant, and the words with which it was turned down."""

    mutant: Mutant
    outcome: str
    stage: str
    sentence: str = ""


def has_code(exercise) -> bool:
    """Whether there is code to mutate: typed and numeric answers have none."""
    return hasattr(exercise, "agrees_at")


def fates(exercise, most=None, seed="hidden", limit=LIMIT) -> list[Fate]:
    """Judge the mutants of a solution at the points of a seed; at most so many."""
    waiting = mutants(exercise.reference, most)
    found = []
    while len(found) < len(waiting):
        found.extend(_one_child(exercise, waiting[len(found) :], seed, limit))
    return found


def fate(exercise, mutant: Mutant, seed: str) -> Fate:
    """Judge one mutant here, without any limit."""
    try:
        function = mutant.build(exercise.reference)
    except Exception as error:
        return Fate(mutant, KILLED, "cannot run", f"{type(error).__name__}: {error}")
    verdict = exercise.judge(function, seed)
    if not verdict.passed:
        return Fate(mutant, KILLED, verdict.stage, verdict.sentence)
    same = all(exercise.agrees_at(seed, function) for seed in FURTHER_SEEDS)
    outcome = EQUIVALENT if same else SURVIVED
    return Fate(mutant, outcome, verdict.stage, verdict.sentence)


def _one_child(exercise, waiting: list[Mutant], seed, limit) -> Iterator[Fate]:
    """Fates in order, until all are judged or one mutant takes too long."""
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    work = (exercise, waiting, seed, theirs)
    child = context.Process(target=_judge_all, args=work)
    with warnings.catch_warnings():  # Python 3.12 warns of threads that BLAS keeps
        warnings.simplefilter("ignore", DeprecationWarning)
        child.start()
    theirs.close()
    try:
        for mutant in waiting:
            fate = _received(ours, limit)
            yield fate or Fate(mutant, KILLED, "time")
            if fate is None:
                return
    finally:
        child.kill()
        child.join()
        ours.close()


def _received(pipe, limit: float) -> Fate | None:
    """The next fate, or None after the limit; an error of the judge is raised."""
    if not pipe.poll(limit):
        return None
    found = pipe.recv()
    if isinstance(found, str):
        raise RuntimeError(found)
    return found


def _judge_all(exercise, waiting: list[Mutant], seed: str, pipe) -> None:
    _limit_memory()
    try:
        for mutant in waiting:
            pipe.send(fate(exercise, mutant, seed))
    except Exception:  # the judge must never raise: a bug of ours
        pipe.send(traceback.format_exc())


def _limit_memory() -> None:
    with open("/proc/self/statm", encoding="ascii") as file:
        pages = int(file.read().split()[0])
    most = pages * resource.getpagesize() + ROOM
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def survivors(found: list[Fate]) -> list[Fate]:
    """The fates that must not be."""
    return [f for f in found if f.outcome == SURVIVED]


def counts(found: list[Fate]) -> dict[str, int]:
    """How many were killed, are equivalent, survived."""
    names = (KILLED, EQUIVALENT, SURVIVED)
    return {n: sum(f.outcome == n for f in found) for n in names}


def told(fate: Fate) -> str:
    """One line about a mutant for a report."""
    return f"{fate.outcome} ({fate.stage}): `{fate.mutant.line}`: {fate.mutant.change}"
