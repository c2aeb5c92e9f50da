"""Every sentence of the judge that no exercise owns has an answer that gets it.

The sentences are read out of the judge's own source, so that a new one without an
answer fails here. Those of exercises are in test_every_name.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader import student
from grader.student.judging import public_check
from grader.student.judging.public_check import judge_locally
from tests import in_process
from tests.exercises.sentences import PROGRAMS, TYPED
from tests.exercises.test_answers import ANSWERS, WRONG, given, line, namespace
from tests.this_course import BY_NOTEBOOK, CATALOG, one_in

TESTS = Path(__file__).parents[1]
FOLDERS = ("judging", "graphs", "networks", "formula")
ODDS = "p / (1 - p)", "1 / (1 + exp(-z))"
SHORTEST = 16  # characters of a sentence by which a test asks for it
NOTEBOOK_OF = {e.name: n for n, listed in BY_NOTEBOOK.items() for e in listed}
ENDS = (".", "?", ":")
NO_SENTENCE = {
    "size (\\d+) is different from (\\d+)": "what NumPy says",
    "could not be broadcast together with shapes": "what NumPy says",
    "(W|b|inputs |z )([1-9]\\d*)": "names of blocks",
    "cancellation in double": "a group of points",
    "this class of nodes cannot be watched": "caught, and never told",
    "alpha beta gamma": "letters",
    "α β γ": "letters",
    "(?P<space>": "the words of a formula",
    "It runs with some generators and not with others.": "of a check at random",
}


def names_for(exercise: str, answer) -> dict:
    """The names of a notebook with an answer: a program, or what is returned."""
    notebook = NOTEBOOK_OF[exercise]
    known = CATALOG.earlier_parts(exercise) | given(notebook)
    on_file = ANSWERS / "wrong" / notebook / exercise / f"{answer}.py"
    if isinstance(answer, str) and answer.isidentifier() and on_file.exists():
        return namespace(on_file)
    if not is_program(exercise, answer):
        return known | {exercise: lambda: answer}
    exec(answer, known)
    return known


def is_program(exercise: str, answer) -> bool:
    starts = (f"def {exercise}", f"class {exercise}", f"{exercise} = ")
    return isinstance(answer, str) and any(start in answer for start in starts)


@pytest.mark.parametrize(
    ("piece", "exercise", "gets", "misses"), one_in(2, [*PROGRAMS, *TYPED])
)
def test_an_answer_gets_the_sentence_and_a_near_miss_does_not(
    piece, exercise, gets, misses
):
    for judge in (in_process.judge, judge_locally):
        verdict = judge(exercise, names_for(exercise, gets))
        assert not verdict.passed
        assert piece in f"{verdict.sentence} {verdict.evidence}"
        other = judge(exercise, names_for(exercise, misses))
        assert piece not in f"{other.sentence} {other.evidence}"


def test_right_formulas_are_counted():
    verdict = judge_locally("log_odds", names_for("log_odds", ODDS))
    assert verdict.sentence == "Both formulas are right. (The grader tries more.)"


def test_a_missing_file_is_told_and_a_missing_exercise_is_not_that(monkeypatch):
    asked = "log_odds", names_for("log_odds", ODDS)
    monkeypatch.setattr(public_check, "_files", lambda: [{"another": {}}])
    assert judge_locally(*asked).sentence != public_check.MISSING
    monkeypatch.setattr(public_check, "_files", list)
    assert judge_locally(*asked).sentence == public_check.MISSING


@pytest.mark.slow
def test_every_sentence_of_the_judge_is_asked_for():
    asked = "\n".join([*asked_in_tests(), *(line(path, "says") for path in WRONG)])
    missing = [
        f"{path.name}: {literal}"
        for folder in FOLDERS
        for path in sorted(Path(student.__file__).parent.glob(f"{folder}/*.py"))
        for literal, name in sentences_in(path)
        if not is_asked(literal, asked) and not (name and name in asked)
    ]
    assert missing == []


def asked_in_tests() -> Iterator[str]:
    """All text in the tests, and names that they import from the judge."""
    for path in TESTS.rglob("*.py"):
        if "answers" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value
            elif isinstance(node, ast.Attribute):
                yield node.attr
            elif isinstance(node, ast.ImportFrom):
                yield from (alias.name for alias in node.names)


def is_asked(literal: str, asked: str) -> bool:
    last = max(1, len(literal) - SHORTEST + 1)
    return any(literal[i : i + SHORTEST] in asked for i in range(last))


def sentences_in(path: Path) -> Iterator[tuple[str, str]]:
    """The longest fixed piece of each sentence, with the name that holds it, if any."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {
        id(node.value): target.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    skipped = {id(part) for node in ast.walk(tree) for part in unsaid(node)}
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        parts = node.values if isinstance(node, ast.JoinedStr) else [node]
        texts = [p.value for p in parts if isinstance(p, ast.Constant)]
        pieces = [text.strip() for text in texts if isinstance(text, str)]
        piece = max(pieces, key=len, default="")
        whole = isinstance(node, ast.JoinedStr) or piece.endswith(ENDS)
        if whole and is_sentence(piece):
            yield piece, names.get(id(node), "")


def is_sentence(piece: str) -> bool:
    """Whether it is words, and enough of them to be known by."""
    if any(piece.startswith(start) for start in NO_SENTENCE):
        return False
    return len(piece) >= SHORTEST and " " in piece


def unsaid(node: ast.AST) -> Iterator[ast.AST]:
    """What is no sentence by itself: docstrings, pieces, errors for authors, types."""
    if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
        first = node.body[0]
        if isinstance(first, ast.Expr):
            yield first.value
    if isinstance(node, ast.JoinedStr):
        yield from node.values
    if isinstance(node, ast.Raise) and "ValueError" in ast.unparse(node):
        yield from ast.walk(node)
    if isinstance(node, ast.AnnAssign | ast.arg) and node.annotation:
        yield from ast.walk(node.annotation)
