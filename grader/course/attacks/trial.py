"""One attack tried: handed in, graded, with an honest notebook right after it."""

import json
import os
import resource
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from grader.course import grading, verbs
from grader.course.attacks import canaries, place, traces
from grader.course.attacks.corpus import Attack
from grader.course.attacks.mischief import hand_in
from grader.course.attacks.place import ASSIGNMENT, HONEST, VICTIM
from grader.engine.records import read_record

MOST_SECONDS = 60  # for one attack with its victim
MOST_GROWTH = 300 << 20  # bytes that the grader itself may grow by
ENDING_SECONDS = 3  # until everything that was started has ended
OWN = ("autograded", "feedback")


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


class Range:
    """The course, the secrets, and the victim; attacks are tried one by one."""

    def __init__(self, root: Path, ears: canaries.Ears, planted: dict[str, str]):
        self._root, self._ears = root, ears
        self.place = place.make(root / "course")
        self._book = self.place.course.root / "gradebook.db"
        self.planted = planted | self.place.planted | {"classmate": canaries.draw()}
        words = f"Because of {self.planted['classmate']}."
        honest = Attack(
            VICTIM, "", "", solved=place.EXERCISES, cells={place.QUESTION: words}
        )
        self._hand_in(honest, VICTIM)
        self._grade(VICTIM)
        self._fair: dict[tuple, float] = {}
        self.fair(())
        self._started = traces.processes()

    def fair(self, solved: tuple[str, ...]) -> float:
        """Points of an honest notebook in which these exercises are solved."""
        if solved not in self._fair:
            student = f"{HONEST}-{len(self._fair)}"
            cells = {place.QUESTION: "Words."}
            self._hand_in(Attack(student, "", "", cells=cells, solved=solved), student)
            self._grade(student)
            self._fair[solved] = self._points(student)
        return self._fair[solved]

    def attempt(self, attack: Attack) -> Tried:
        """Grade one attack and its victim, and look for whatever it got."""
        student = f"mallory-{attack.name}"
        tried = Tried(attack, fair=self.fair(attack.solved))
        self._hand_in(attack, student)
        own = [self._book, self.place.course.log]
        for each in (student, VICTIM):
            own += [self.place.course.root / step / each for step in OWN]
            own.append(self._record(each))
        before, rows = self._files(own), traces.grades(self._book)
        heard, peak = self._ears.heard, _peak()
        self._log_begins = self.place.course.log.stat().st_size
        started = time.monotonic()
        self._grade(student, VICTIM)
        tried.seconds = time.monotonic() - started
        after = traces.grades(self._book)
        changed = traces.differences(before, self._files(own))
        tried.problems += [f"changed {name}" for name in changed]
        tried.problems += [
            f"changed marks of {who or 'the course'}"
            for who in traces.differences(rows, after)
            if who not in (student, VICTIM)
        ]
        if self._ears.heard != heard:
            tried.problems.append("reached the network of this machine")
        if _peak() - peak > MOST_GROWTH:
            tried.problems.append("made the grader itself grow")
        if tried.seconds > MOST_SECONDS:
            tried.problems.append(f"took {tried.seconds:.0f} seconds")
        self._look_at(tried, student)
        self._look_around(tried)
        return tried

    def _look_at(self, tried: Tried, student: str) -> None:
        """Its points, its state, and what can be read in what was written of it."""
        attack = tried.attack
        record = read_record(self.place.course.root, ASSIGNMENT, student)
        tried.became = record.state if record else "never looked at"
        tried.points = self._points(student)
        if tried.points > tried.fair:
            text = f"got {tried.points:g} points where {tried.fair:g} are fair"
            tried.problems.append(text)
        if tried.became != attack.expect:
            tried.problems.append(f"became {tried.became!r}, not {attack.expect!r}")
        written, spoken = self._written(student)
        for where in canaries.leaks(written, self.planted):
            tried.problems.append(f"told the secret of the {where}")
        if attack.says.encode() not in spoken:
            tried.problems.append(f"was not really tried: {attack.says!r} is not said")

    def _look_around(self, tried: Tried) -> None:
        """The victim, and whatever runs or lies about."""
        if self._points(VICTIM) != sum(self.place.points.values()):
            tried.problems.append("cost an honest notebook points")
        tried.problems += [f"left {name}" for name in traces.left_about()]
        until = time.monotonic() + ENDING_SECONDS
        while (left := traces.processes() - self._started) and time.monotonic() < until:
            time.sleep(0.05)
        if left:
            commands = ", ".join(sorted(map(traces.command, left)))
            tried.problems.append(f"left running: {commands}")
        self._started |= left

    def _files(self, own: list[Path]) -> dict[str, tuple]:
        return traces.files(self._root, but=own)

    def _record(self, student: str) -> Path:
        return self.place.course.root / "records" / ASSIGNMENT / f"{student}.json"

    def _hand_in(self, attack: Attack, student: str) -> None:
        """Write a submission, with the places of this machine in its texts."""
        known = {
            "@COURSE@": str(self.place.course.root),
            "@HOME@": str(self._root / "home"),
            "@PORT@": str(self._ears.port),
            "@SOCKET@": self._ears.name,
        }
        attack = _filled_in(attack, known)
        folder = self.place.submitted(student)
        hand_in(attack, self.place.solved, self.place.release, folder)

    def _grade(self, *students: str) -> None:
        """Autograde and write feedback, as the commands of the same names do."""
        course, names = self.place.course, list(students)
        list(grading.autograde(course, ASSIGNMENT, names, again=True))
        list(verbs.feedback(course, ASSIGNMENT, names))

    def _points(self, student: str) -> float:
        """Points in the gradebook, for everything together."""
        from nbgrader.api import MissingEntry

        with self.place.course.gradebook() as gradebook:
            try:
                found = gradebook.find_submission(ASSIGNMENT, student)
            except MissingEntry:
                return 0.0
            return float(found.score)

    def _written(self, student: str) -> tuple[bytes, bytes]:
        """All that was made of a submission, and what its cells and its record say."""
        root = self.place.course.root
        made, said = [traces.handed_in_rows(self._book), self._logged()], []
        for step in OWN:
            for path in sorted((root / step / student).rglob("*")):
                if path.suffix == ".ipynb":
                    cells = _without_rubrics(path)
                    made.append(json.dumps(cells, ensure_ascii=False).encode())
                    said += [cell.get("outputs") for cell in cells]
                elif path.is_file():
                    made.append(path.read_bytes())
        if self._record(student).exists():
            said.append(json.loads(self._record(student).read_text("utf-8")))
        spoken = json.dumps(said, ensure_ascii=False).encode()
        return b"\n".join([*made, spoken]), spoken

    def _logged(self) -> bytes:
        """What the log says of this attack."""
        with self.place.course.log.open("rb") as file:
            file.seek(self._log_begins)
            return file.read()


@contextmanager
def opened() -> Iterator[Range]:
    """A range in a temporary folder, with a home and an environment of its own."""
    from grader.course.quiet import chatter_into

    with ExitStack() as stack:
        folder = tempfile.TemporaryDirectory(prefix="grader-attack-")
        root = Path(stack.enter_context(folder))
        stack.enter_context(one_worker())
        ears = canaries.Ears()
        stack.callback(ears.close)
        planted = stack.enter_context(canaries.account(root / "home"))
        stack.enter_context(chatter_into(root / "course" / "grader.log"))
        yield Range(root, ears, planted)


@contextmanager
def one_worker() -> Iterator[None]:
    """Have the grader start its processes anew, all on one processor.

    So they are started when secrets are about, and an attack and its victim are graded
    by one worker, one after the other.
    """
    from grader.engine import keeper
    from grader.engine.bench import bench

    before = os.sched_getaffinity(0)
    try:
        keeper.close_all()
        bench().close()
        os.sched_setaffinity(0, {min(before)})
        yield
    finally:
        os.sched_setaffinity(0, before)
        keeper.close_all()
        bench().close()


def _filled_in(attack: Attack, known: dict[str, str]) -> Attack:
    """An attack with the names of places put in."""

    def fill(value):
        if isinstance(value, str):
            for name, text in known.items():
                value = value.replace(name, text)
        elif isinstance(value, dict):
            value = {key: fill(part) for key, part in value.items()}
        elif isinstance(value, list | tuple):
            value = type(value)(map(fill, value))
        return value

    names = ("code", "cells", "change", "folder")
    return replace(attack, **{name: fill(getattr(attack, name)) for name in names})


def _without_rubrics(path: Path) -> list[dict]:
    """The cells of a graded notebook, but for what is there for a person only."""
    cells = json.loads(path.read_text("utf-8"))["cells"]
    return [
        cell for cell in cells if "rubric" not in cell["metadata"].get("grader", {})
    ]


def _peak() -> int:
    """The most memory that this process or one that it ended ever had, in bytes."""
    both = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return max(resource.getrusage(who).ru_maxrss for who in both) * 1024
