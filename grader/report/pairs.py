"""Pairs of hand-ins to look at side by side. A hint, never a verdict.

Two people who make the same mistake often make it independently. What asks for a look
is the same wrong result to the digit together with the same code that hardly anybody
else wrote; layout, comments and names of variables do not matter.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

import nbformat

from grader.report.code_shape import shape
from grader.report.headings import NONE, headings_in
from grader.report.model_solutions import model_solutions
from grader.report.page import render
from grader.report.score_rows import cell_mark, exercise_name, tags

FEW = 10  # in a smaller class everything is unusual
SHARED_BY = 3  # students at most, to be unusual
SHORTEST = 25  # tokens of code that can be unusual
# A result to the digit: at least four of them, or a formula as it was read.
_DIGITS = re.compile(r"\d\.\d{3,}|\d{4,}\.|\de-\d|It is read as")


@dataclass(frozen=True)
class Answer:
    """What one student wrote for one exercise; wrong is what the check said of it."""

    source: str
    wrong: str = ""


@dataclass
class Pair:
    """Two students, and what they alone share: wrong results and code, by exercise."""

    students: tuple[str, str]
    results: dict[str, str] = field(default_factory=dict)
    code: dict[str, tuple[str, str]] = field(default_factory=dict)


Class = Mapping[str, Mapping[str, Answer]]


def find_pairs(answers: Class, models: Mapping[str, str]) -> list[Pair]:
    """The pairs with both a wrong result and code in common, the closest first.

    answers by student and exercise; models are the model solutions, which many write.
    """
    found: dict[tuple, Pair] = {}
    usual = {(name, shape(source)) for name, source in models.items()}
    results, code = defaultdict(list), defaultdict(list)
    for student, of_one in answers.items():
        for name, answer in of_one.items():
            if _DIGITS.search(answer.wrong):
                results[name, answer.wrong].append(student)
            form = shape(answer.source)
            if len(form) >= SHORTEST and (name, form) not in usual:
                code[name, form].append(student)
    for (name, said), students in _unusual(results):
        found.setdefault(students, Pair(students)).results[name] = said
    for (name, _), students in _unusual(code):
        one, other = (answers[student][name].source for student in students)
        found.setdefault(students, Pair(students)).code[name] = (one, other)
    both = [pair for pair in found.values() if pair.results and pair.code]
    return sorted(both, key=lambda p: (-len(p.results) - len(p.code), p.students))


def _unusual(groups: Mapping[tuple, list[str]]) -> Iterator[tuple[tuple, tuple]]:
    for key, students in groups.items():
        if 2 <= len(students) <= SHARED_BY:
            for one, other in combinations(sorted(students), 2):
                yield key, (one, other)


def read_answers(autograded: Path, assignment: str) -> dict[str, dict[str, Answer]]:
    """What everybody wrote in code, and what the checks said of what is not right."""
    found: dict[str, dict[str, Answer]] = defaultdict(dict)
    for path in sorted(autograded.glob(f"*/{assignment}/*.ipynb")):
        cells = nbformat.read(path, as_version=4).cells
        marks = [mark for cell in cells if (mark := cell_mark(cell))]
        wrong = {mark.name: mark.sentence for mark in marks if mark.level != "full"}
        for cell in cells:
            if tags(cell).get("solution") and cell.cell_type == "code":
                name = exercise_name(tags(cell)["grade_id"])
                answer = Answer(cell.source, wrong.get(name, ""))
                found[path.parts[-3]][name] = answer
    return found


def pairs_page(autograded: Path, assignment: str, source: Path) -> str:
    """HTML page on the pairs of an assignment; it names students."""
    answers = read_answers(autograded, assignment)
    titles = headings_in(source)
    models: dict[str, str] = {}
    for path in sorted(source.glob("*.ipynb")):
        models |= model_solutions(path)
    return render(
        "pairs.html.j2",
        title=assignment,
        count=len(answers),
        few=len(answers) < FEW,
        pairs=find_pairs(answers, models) if len(answers) >= FEW else [],
        shared_by=SHARED_BY,
        labels={n: titles.get(n, NONE).label(n) for n in _names(answers)},
    )


def _names(answers: Class) -> set[str]:
    return {name for of_one in answers.values() for name in of_one}
