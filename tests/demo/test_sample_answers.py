"""The judge takes points from every wrong answer of the sample class, and no other.

No notebook runs here: answers are judged where the grader judges them, in one process.
"""

import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from grader.demo.classes import sample_class, sampled
from grader.demo.sample_class import SampleStudent
from grader.judge.typed_exercises import FormulaExercise, NumberExercise
from tests import in_process
from tests.this_course import EXERCISES, NOTEBOOKS, SOURCE

ROOT = Path(__file__).parents[2]
ITEMS = set((ROOT / "tests/authoring/source_items.txt").read_text().split())
# Items that are wrong, by the ledger of the source derivations: one id a line.
WRONG = set((ROOT / "tests/authoring/wrong_items.txt").read_text().split())
ILLEGIBLE = {"S2.CG.12e6"}  # nobody can type it
CLASSES = {name: sample_class(SOURCE, name) for name in sampled(SOURCE)}
WITH_CODE = [
    pytest.param(NOTEBOOKS[assignment], student, id=f"{assignment}-{student.name}")
    for assignment, students in CLASSES.items()
    for student in students
    if student.code and not student.loops
]


def namespace(notebook: str, student: SampleStudent) -> dict:
    """What stands in a filled notebook: right answers, and the student's in front."""
    found = dict(vars(importlib.import_module(f"solutions.{notebook}")))
    for source in student.code.values():
        exec(source, found)
    return found


def places(student: SampleStudent) -> dict[str, set[str]]:
    """Exercise -> its parts that are wrong, or {""} for the whole."""
    found = {}
    for place in student.loses:
        name, _, part = place.partition(".")
        found.setdefault(name, set()).add(part)
    return found


@pytest.mark.parametrize(("notebook", "student"), WITH_CODE)
def test_points_are_lost_where_the_header_says_so(notebook, student):
    names = namespace(notebook, student)
    verdicts = {name: in_process.judge(name, names) for name in student.code}
    assert {n for n, v in verdicts.items() if v.share < 1} == set(places(student))


@dataclass(frozen=True)
class Typed:
    """A typed answer with several parts, beside the right one."""

    exercise: FormulaExercise | NumberExercise
    wrong: set[str]
    mine: dict
    right: dict
    keyed: bool

    def passes(self, parts: set[str]) -> bool:
        """Whether it is right with these parts of the student's and no others."""
        mixed = {n: self.mine[n] if n in parts else self.right[n] for n in self.right}
        answer = mixed if self.keyed else tuple(mixed.values())
        return self.exercise.judge(lambda: answer, "hidden").passed


def typed(notebook: str, student: SampleStudent) -> Iterator[Typed]:
    """Answers whose header names parts."""
    names = namespace(notebook, student)
    for name, wrong in places(student).items():
        exercise = EXERCISES[name]
        if "" in wrong:
            continue
        mine, right = names[name](), exercise.reference()
        if not (keyed := isinstance(right, dict)):
            parts = exercise.parts if _is_formula(exercise) else exercise.numbers.names
            mine, right = (dict(zip(parts, a, strict=True)) for a in (mine, right))
        yield Typed(exercise, wrong, mine, right, keyed)


def _is_formula(exercise) -> bool:
    return isinstance(exercise, FormulaExercise)


@pytest.mark.parametrize(("notebook", "student"), WITH_CODE)
def test_every_part_is_judged_for_itself(notebook, student):
    for answer in typed(notebook, student):
        assert answer.wrong <= set(answer.right), answer.exercise.name
        for part in answer.wrong:
            assert not answer.passes({part}), (answer.exercise.name, part)
        assert answer.passes(set(answer.right) - answer.wrong), answer.exercise.name


def test_every_wrong_item_is_handed_in_by_somebody():
    handed_in = {
        item
        for students in CLASSES.values()
        for student in students
        for items in student.loses.values()
        for item in items.split()
    }
    assert handed_in <= ITEMS
    assert WRONG <= ITEMS
    assert sorted(WRONG - handed_in) == sorted(ILLEGIBLE)


def test_equal_right_formulas_are_not_called_exchanged():
    fatima = next(s for s in CLASSES["04_graph"] if s.name == "fatima")
    names = namespace("graph", fatima)
    said = in_process.judge("composition_by_hand", names).sentence
    assert said.startswith("F_of_G_2:")
