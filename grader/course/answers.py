"""Answers on file: what learners write, right and wrong, and whether the judge agrees.

    answers/right/<notebook>/<exercise>/<slug>.py
    answers/wrong/<notebook>/<exercise>/<slug>.py

A file is what a learner would write in the gap: a function or class of the exercise's
name, with whatever it needs. Its docstring says in the first line what it is, and that
of a wrong one may have a line `says: <a part of the sentence that the learner gets>`.
"""

import ast
import importlib
import re
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass
from pathlib import Path

from grader.course.modules import solutions_of
from grader.course.source import CourseSource
from grader.errors import UserError
from grader.judge.exercise import Exercise
from grader.judge.rng import HIDDEN
from grader.student.judging.verdict import Verdict

SIDES = ("right", "wrong")


@dataclass(frozen=True)
class Answer:
    """One answer on file."""

    path: Path
    right: bool
    notebook: str
    exercise: str

    @property
    def source(self) -> str:
        """What stands in the gap: the file without its docstring."""
        text = self.path.read_text(encoding="utf-8")
        first = _parsed(self.path, text).body[0]
        told = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
        lines = text.splitlines()[first.end_lineno if told else 0 :]
        return "\n".join(lines).strip()

    @property
    def about(self) -> str:
        """The docstring."""
        text = self.path.read_text(encoding="utf-8")
        return ast.get_docstring(_parsed(self.path, text)) or ""

    @property
    def says(self) -> str:
        """A part of the sentence that the learner must get, "" if none is named."""
        found = re.search(r"^says: (.+)$", self.about, re.MULTILINE)
        return found[1] if found else ""


def answers_on_file(source: CourseSource, notebook: str = "*") -> Iterator[Answer]:
    """Answers to exercises of the course, or of one notebook, by path."""
    top = source.folders["answers"]
    for side in SIDES:
        for path in sorted(top.glob(f"{side}/{notebook}/*/*.py")):
            names = path.parent.parent.name, path.parent.name
            yield Answer(path, side == "right", *names)


def complaints(source: CourseSource, exercises: Container[str]) -> Iterator[str]:
    """One sentence for each answer that is judged otherwise than its place says.

    Answers to other exercises of the course are left out.
    """
    for answer in answers_on_file(source):
        if answer.exercise not in source.catalog:
            yield f"{answer.path}: no notebook asks for {answer.exercise}"
            continue
        if answer.exercise not in exercises:
            continue
        verdict = judged(source, answer)
        if verdict.passed and not answer.right:
            yield f"{answer.path}: a wrong answer passes"
        elif answer.right and not verdict.passed:
            yield f"{answer.path}: a right answer fails, {verdict.sentence}"
        elif answer.says not in f"{verdict.sentence} {verdict.evidence}":
            yield f"{answer.path}: it is told something else, {verdict.sentence}"


def judged(source: CourseSource, answer: Answer) -> Verdict:
    """The verdict on one answer, in this process: it is the author's own code."""
    exercise = source.catalog[answer.exercise]
    names = _given(source, answer.notebook, source.catalog.exercises)
    names |= source.catalog.earlier_parts(exercise.name)
    text = answer.path.read_text(encoding="utf-8")
    exec(compile(_parsed(answer.path, text), str(answer.path), "exec"), names)
    if exercise.name not in names:
        raise UserError(f"{answer.path} defines no {exercise.name}: write it there.")
    return exercise.judge(names[exercise.name], HIDDEN)


def _given(
    source: CourseSource, notebook: str, asked: dict[str, Exercise]
) -> dict[str, Callable]:
    """What a notebook's solutions import and define, without what is asked."""
    with solutions_of(source.folders["solutions"]):
        module = importlib.import_module(f"solutions.{notebook}")
    return {name: value for name, value in vars(module).items() if name not in asked}


def _parsed(path: Path, text: str) -> ast.Module:
    try:
        return ast.parse(text)
    except SyntaxError as error:
        raise UserError(
            f"{path} line {error.lineno} is not valid Python ({error.msg}): mend it."
        ) from None
