"""Attacks tried: graded in one go, an honest notebook after each, and looked at.

What only shows in the machine, as files and processes, is looked for after a batch.
"""

import resource
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from grader.demo.attacks import honeytokens, pages, side_effects
from grader.demo.attacks.corpus import Attack
from grader.demo.attacks.fixture_course import VICTIM
from grader.demo.attacks.harness import Scene
from grader.demo.attacks.mutations import NOTEBOOK

BATCH = 12
MOST_SECONDS = 60  # for one attack with its victim
MOST_GROWTH = 300 << 20  # bytes that the grader itself may grow by
ENDING_SECONDS = 3  # until everything that was started has ended


@dataclass
class Tried:
    """What became of an attack; it held if there are no problems."""

    attack: Attack
    problems: list[str] = field(default_factory=list)
    points: float = 0.0
    fair: float = 0.0
    became: str = ""
    seconds: float = 0.0

    @property
    def held(self) -> bool:
        """Whether the attack got nothing of what it may be after."""
        return not self.problems

    @property
    def student(self) -> str:
        """Who hands it in."""
        return f"mallory-{self.attack.name}"


def attempts(scene: Scene, attacks: Iterable[Attack]) -> Iterator[Tried]:
    """Try attacks, batch by batch."""
    todo = [Tried(attack) for attack in attacks]
    for start in range(0, len(todo), BATCH):
        yield from _batch(scene, todo[start : start + BATCH])


def _batch(scene: Scene, batch: list[Tried]) -> list[Tried]:
    """Grade some attacks, each with its victim, and look at what became of them."""
    fair = scene.fair([tried.attack.solved for tried in batch])
    for tried in batch:
        tried.fair = fair[tried.attack.solved]
        scene.hand_in(tried.attack, tried.student)
    before = _Before(scene, batch)
    _grade(scene, batch)
    for tried in batch:
        _look_at(scene, tried)
    for problem in before.problems():
        for tried in batch:
            alone = "" if len(batch) == 1 else "it or another of its batch "
            tried.problems.append(f"{alone}{problem}")
    return batch


def _grade(scene: Scene, batch: list[Tried]) -> None:
    """Grade attack, victim, attack, victim, and so on; then write the feedback."""
    order = [student for tried in batch for student in (tried.student, VICTIM)]
    outcomes, started = scene.grade(order), time.monotonic()
    for tried in batch:
        next(outcomes)
        if next(outcomes).points != scene.full:
            tried.problems.append("cost an honest notebook points")
        tried.seconds, started = time.monotonic() - started, time.monotonic()
        if tried.seconds > MOST_SECONDS:
            tried.problems.append(f"took {tried.seconds:.0f} seconds")
    list(outcomes)  # it ends its workers
    scene.write_feedback([tried.student for tried in batch])


def _look_at(scene: Scene, tried: Tried) -> None:
    """Its points, its state, and what can be read in what was written of it."""
    attack, student = tried.attack, tried.student
    tried.became, tried.points = scene.became(student), scene.points(student)
    written, spoken = scene.written(student)
    if tried.points > tried.fair:
        text = f"got {tried.points:g} points where {tried.fair:g} are fair"
        tried.problems.append(text)
    if tried.became != attack.expect:
        tried.problems.append(f"became {tried.became!r}, not {attack.expect!r}")
    for where in honeytokens.leaks(written, scene.planted):
        tried.problems.append(f"told the secret of the {where}")
    if side_effects.MARK.encode() in written:
        tried.problems += _shown(scene, student)
    if attack.never and attack.never.encode() in spoken:
        tried.problems.append(f"had {attack.never!r} told")
    if not attack.spoke(spoken):
        tried.problems.append(f"was not really tried: {attack.says!r} is not said")


def _shown(scene: Scene, student: str) -> Iterator[str]:
    """What a browser would do on the pages about a submission."""
    graded, feedback, *_ = scene.own(student)
    for path in feedback.rglob("*.html"):
        yield from pages.complaints("feedback", path.read_text("utf-8"))
    for path in graded.rglob(NOTEBOOK):
        page = pages.formgrader(scene.course.config, path)
        yield from pages.complaints("formgrader", page)


class _Before:
    """How things stood before a batch, to be compared with how they stand after it."""

    def __init__(self, scene: Scene, batch: list[Tried]):
        self._scene = scene
        self._students = {VICTIM, *(tried.student for tried in batch)}
        self._own = [path for student in self._students for path in scene.own(student)]
        self._own += [scene.book, scene.course.log]
        self._files = side_effects.files(scene.root, but=self._own)
        self._grades = side_effects.grades(scene.book)
        self._processes = side_effects.processes()
        self._heard, self._peak = scene.ears.heard, _peak()
        self._log = scene.course.log.stat().st_size

    def problems(self) -> Iterator[str]:
        """What changed that must not."""
        files = side_effects.files(self._scene.root, but=self._own)
        for name in side_effects.differences(self._files, files):
            yield f"changed {name}"
        grades = side_effects.grades(self._scene.book)
        for who in side_effects.differences(self._grades, grades):
            if who not in self._students:
                yield f"changed marks of {who or 'the course'}"
        with self._scene.course.log.open("rb") as file:
            file.seek(self._log)
            logged = file.read()
        for where in honeytokens.leaks(logged, self._scene.planted):
            yield f"told the log the secret of the {where}"
        if self._scene.ears.heard != self._heard:
            yield "reached the network of this machine"
        if _peak() - self._peak > MOST_GROWTH:
            yield "made the grader itself grow"
        for name in side_effects.left_about():
            yield f"left {name}"
        yield from map("left running: {}".format, self._running())

    def _running(self) -> list[str]:
        """Commands of what was started meanwhile and does not end."""
        until = time.monotonic() + ENDING_SECONDS
        while left := side_effects.processes() - self._processes:
            if time.monotonic() > until:
                break
            time.sleep(0.05)
        return sorted(map(side_effects.command, left))


def _peak() -> int:
    """The most memory that this process or one that it ended ever had, in bytes."""
    both = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return max(resource.getrusage(who).ru_maxrss for who in both) * 1024
