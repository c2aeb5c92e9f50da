"""A class that looks like one: most answers right, in several forms, some wrong.

Who hands in what is drawn from the answers on file by a seed, so that the same class is
graded by everybody.
"""

import random
from collections import defaultdict
from pathlib import Path

import nbformat

from grader.authoring.build import build_course
from grader.course.answers import Answer, answers_on_file
from grader.course.folder import Course, open_course
from grader.course.source import CourseSource
from grader.demo.sample_class import SampleStudent, fill_in, right_answers

WRONG, OTHER_FORM = 0.12, 0.4  # which part of the answers
SEED = 2026


def make_course(root: Path, source: CourseSource, assignments: list[str]) -> Course:
    """A course in an empty folder, in which nobody has handed in anything."""
    build_course(root, assignments, source=source)
    return open_course(root)


def hand_in(course: Course, assignment: str, students: int) -> list[str]:
    """Let so many students hand in an assignment; returns their names."""
    (path,) = course.at("release", assignment).glob("*.ipynb")
    release = path.read_text("utf-8")
    answers = _by_exercise(answers_on_file(course.source, path.stem))
    right = right_answers(course.source, path.stem)
    names = [f"student{number:04}" for number in range(students)]
    for name in names:
        notebook = nbformat.reads(release, as_version=4)
        fill_in(_drawn(name, assignment, answers), notebook, right)
        folder = course.at("submitted", assignment, name)
        folder.mkdir(parents=True)
        nbformat.write(notebook, folder / path.name)
    return names


def _by_exercise(answers) -> dict[str, list[Answer]]:
    found = defaultdict(list)
    for answer in answers:
        found[answer.exercise].append(answer)
    return dict(sorted(found.items()))


def _drawn(name: str, assignment: str, answers: dict[str, list[Answer]]):
    """A student: for each exercise the solution, a right answer on file, or a wrong."""
    drawn = random.Random(f"{SEED} {assignment} {name}")
    code = {}
    for exercise, files in answers.items():
        luck = drawn.random()
        right = luck >= WRONG
        kind = [a for a in files if a.right == right]
        if kind and luck < WRONG + OTHER_FORM:
            code[exercise] = drawn.choice(kind).source
    return SampleStudent(name, "drawn from the answers on file", code=code)
