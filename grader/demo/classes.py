"""The sample class of each assignment: as the course has it, or made of its answers.

A course may list its own in sample_class.toml, which lies with its answers on file and
says itself what may stand in it. From any other course the class is made: a full
solution, an untouched notebook, right answers on file and wrong ones, a broken and a
looping notebook.
"""

import tomllib
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from grader.authoring.master_cells import Master
from grader.authoring.masters import read_masters
from grader.course.answers import Answer, answers_on_file
from grader.course.source import CourseSource
from grader.demo.sample_class import UNTOUCHED, SampleStudent
from grader.errors import UserError

FILE = "sample_class.toml"
KEYS = {"hands_in", "about", "start", "answers", "written", "loses", "loops", "damage"}
OWN = "sample_{name}"  # files with answers of one student
IN_WORDS = "An answer in words, for a person to read."


def sample_class(source: CourseSource, assignment: str) -> list[SampleStudent]:
    """The sample students of an assignment, by name."""
    if assignment not in source.assignments:
        raise UserError(f"There is no sample class for {assignment}.")
    listed = _listed(source)
    if listed is None:
        return list(_made(source, assignment))
    students = listed.get(assignment, {})
    answers = list(answers_on_file(source, assignment[3:]))
    return [_read(source, answers, n, students[n]) for n in sorted(students)]


def sampled(source: CourseSource) -> list[str]:
    """Every assignment that has a sample class, in order."""
    listed = _listed(source)
    return [n for n in source.assignments if listed is None or n in listed]


def _place(source: CourseSource) -> Path:
    return source.folders["answers"] / FILE


def _listed(source: CourseSource) -> dict | None:
    """What the course says of its class; None if it says nothing."""
    file = _place(source)
    if not file.is_file():
        return None
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise UserError(f"{file} is not valid TOML: {problem}.") from None


def _read(
    source: CourseSource, answers: list[Answer], name: str, told: dict
) -> SampleStudent:
    """One student of the course's own list, with the answers that are meant."""
    file = _place(source)
    if odd := sorted(told.keys() - KEYS):
        raise UserError(f"{file} has an unknown key {odd[0]} for {name}.")
    chosen = told.get("answers", {})
    found = {
        a.exercise: a.source
        for a in answers
        if a.path.stem == chosen.get(a.exercise, OWN.format(name=name))
    }
    if lost := sorted(chosen.keys() - found.keys()):
        raise UserError(
            f"{file} gives {name} an answer to {lost[0]} that is not on file: "
            f"{chosen[lost[0]]}."
        )
    rest = {k: v for k, v in told.items() if k not in ("about", "answers", "damage")}
    damage = tuple(told["damage"]) if "damage" in told else None
    return SampleStudent(name, code=found, damage=damage, **rest)


def _made(source: CourseSource, assignment: str) -> Iterator[SampleStudent]:
    """A class out of what every course has."""
    (master,) = read_masters(source, [assignment])
    answers = list(answers_on_file(source, master.notebook))
    questions = {c.name: IN_WORDS for c in master.cells if c.kind == "written"}
    right = _one_each(a for a in answers if a.right)
    wrong = _one_each(a for a in answers if not a.right)
    yield SampleStudent("amal", "a full solution", written=questions)
    yield SampleStudent("bela", "an untouched notebook", start=UNTOUCHED)
    if right:
        yield SampleStudent("chiara", "right answers on file", code=right)
    if wrong:
        loses = dict.fromkeys(wrong, "")
        yield SampleStudent("fatima", "wrong answers on file", code=wrong, loses=loses)
    yield from _accidents(source, master)


def _accidents(source: CourseSource, master: Master) -> Iterator[SampleStudent]:
    """A notebook that the mouse has broken, and one that never ends."""
    checks = [c for c in master.cells if c.kind == "check"]
    if len(checks) > 1:
        damage = checks[1].grade_id, checks[0].grade_id
        hands_in = "a notebook with one check cell twice and another deleted"
        yield SampleStudent("hana", hands_in, damage=damage)
    functions = [c.name for c in checks if "def " in master.answers.code[c.name][:4]]
    programs = [name for name in functions if source.catalog[name].programmed]
    if programs:
        name = programs[0]
        told = f"a {name} that loops for ever"
        yield SampleStudent("ivo", told, loses={name: ""}, loops=name)


def _one_each(answers: Iterable[Answer]) -> dict[str, str]:
    """The first answer on file to each exercise."""
    found = groupby(answers, key=lambda answer: answer.exercise)
    return {name: next(group).source for name, group in found}
