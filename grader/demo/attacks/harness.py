"""Where attacks are handed in and graded: a course, secrets, honest students."""

import json
import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TextIO

from grader.autograde import grading, kept_answers
from grader.autograde.outcome import Outcome
from grader.course import services
from grader.demo.attacks import fixture_course, honeytokens, side_effects
from grader.demo.attacks.corpus import Attack
from grader.demo.attacks.fixture_course import ASSIGNMENT, HONEST, VICTIM
from grader.demo.attacks.mutations import NOTEBOOK, hand_in
from grader.submission.status import path_of, read_record

OWN = ("autograded", "feedback")  # folders in which each student has one


class Scene:
    """The course, the secrets, and the victim, in a folder of their own."""

    def __init__(self, root: Path, ears: honeytokens.Ears, planted: dict[str, str]):
        self.root, self.ears = root, ears
        self.place = fixture_course.make(root / "course")
        self.course = self.place.course
        self.book = self.course.root / "gradebook.db"
        self.planted = {
            **planted,
            **self.place.planted,
            "classmate": honeytokens.draw(),
        }
        words = f"Because of {self.planted['classmate']}."
        honest = Attack(
            VICTIM,
            "",
            "",
            solved=fixture_course.EXERCISES,
            cells={fixture_course.QUESTION: words},
        )
        self.hand_in(honest, VICTIM)
        list(self.grade([VICTIM]))
        self.write_feedback([VICTIM])
        self._fair: dict[tuple, float] = {}

    def fair(self, solved: Sequence[tuple[str, ...]]) -> dict[tuple, float]:
        """Points of honest notebooks in which these exercises are solved."""
        new = {names for names in solved if names not in self._fair}
        students = {f"{HONEST}-{len(self._fair) + n}": s for n, s in enumerate(new)}
        for student, names in students.items():
            words = {fixture_course.QUESTION: "Words."}
            self.hand_in(Attack(student, "", "", cells=words, solved=names), student)
        for outcome in self.grade([*students]):
            self._fair[students[outcome.student]] = outcome.points
        return self._fair

    @cached_property
    def full(self) -> float:
        """All points that checks give."""
        return sum(self.place.points.values())

    def hand_in(self, attack: Attack, student: str) -> None:
        """Write a submission, with the places of this machine in its texts."""
        known = {
            "@COURSE@": str(self.course.root),
            "@HOME@": str(self.root / "home"),
            "@EXCHANGE@": honeytokens.EXCHANGE,
            "@PORT@": str(self.ears.port),
            "@SOCKET@": self.ears.name,
        }
        attack = _filled_in(attack, known)
        folder = self.course.at("submitted", ASSIGNMENT, student)
        hand_in(attack, self.place.solved, self.place.release, folder)

    def grade(self, students: Sequence[str]) -> Iterator[Outcome]:
        """Autograde, as the command does: one by one, all in one process."""
        return grading.autograde(self.course, ASSIGNMENT, list(students), again=True)

    def write_feedback(self, students: Sequence[str]) -> None:
        """Write feedback pages, as the command does."""
        list(services.feedback(self.course, ASSIGNMENT, list(students)))

    def became(self, student: str) -> str:
        """What the record says of a submission."""
        record = read_record(self.course.root, ASSIGNMENT, student)
        return record.state if record else "never looked at"

    def own(self, student: str) -> list[Path]:
        """Where the grading of one student may write."""
        root = self.course.root
        folders = [root / step / student for step in OWN]
        folders.append(kept_answers.folder_of(root, ASSIGNMENT, student))
        return [*folders, path_of(root, ASSIGNMENT, student)]

    def points(self, student: str) -> float:
        """All points of a student in the gradebook, by whatever way they came there."""
        from nbgrader.api import MissingEntry

        with self.course.gradebook() as gradebook:
            try:
                found = gradebook.find_submission(ASSIGNMENT, student)
            except MissingEntry:
                return 0.0
            return float(found.score)

    def written(self, student: str) -> tuple[bytes, bytes]:
        """All that was made of a submission, and what its cells and its record say."""
        made, said = [side_effects.rows_of(self.book, student)], []
        *folders, record = self.own(student)
        for path in sorted(p for folder in folders for p in folder.rglob("*")):
            if path.name == NOTEBOOK:
                cells = _without_rubrics(path)
                made.append(json.dumps(cells, ensure_ascii=False).encode())
                said += [cell.get("outputs") for cell in cells]
            elif path.is_file():
                made.append(path.read_bytes())
        if record.exists():
            said.append(json.loads(record.read_text("utf-8")))
        spoken = json.dumps(said, ensure_ascii=False).encode()
        return b"\n".join([*made, spoken]), spoken


@contextmanager
def opened() -> Iterator[tuple[Scene, TextIO]]:
    """A scene in a temporary folder, with a home of its own; and the real terminal."""
    from grader.course.log_redirect import chatter_into

    with ExitStack() as stack:
        folder = tempfile.TemporaryDirectory(prefix="grader-attack-")
        root = Path(stack.enter_context(folder))
        stack.enter_context(one_worker())
        ears = honeytokens.Ears()
        stack.callback(ears.close)
        planted = stack.enter_context(honeytokens.account(root / "home"))
        planted |= stack.enter_context(honeytokens.exchange())
        log = root / "course" / "grader.log"
        terminal = stack.enter_context(chatter_into(log))
        yield Scene(root, ears, planted), terminal


@contextmanager
def one_worker() -> Iterator[None]:
    """Have the grader start its processes anew, all on one processor.

    So they are started when secrets are about, and an attack and its victim are graded
    by one worker, one after the other.
    """
    from grader.referee.judge_server import bench
    from grader.sandbox import forkserver_pool
    from grader.submission import reader_client

    before = os.sched_getaffinity(0)
    try:
        forkserver_pool.close_all()
        bench().close()
        reader_client.close()
        os.sched_setaffinity(0, {min(before)})
        yield
    finally:
        os.sched_setaffinity(0, before)
        forkserver_pool.close_all()
        bench().close()
        reader_client.close()


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
    return [c for c in cells if "rubric" not in c["metadata"].get("grader", {})]
