"""Catalogues of answers: wrong ones fail and are told why, right ones pass.

Every auto-graded exercise has a folder of wrong answers and one of right answers:

    tests/answers/wrong/<notebook>/<exercise>/<slug>.py     at least 6
    tests/answers/right/<notebook>/<exercise>/<slug>.py     at least 2

A file is what a learner would write in the gap's cell: a whole function (or class) of
the exercise's name, with whatever it needs. It may call earlier exercises, which are
right here. It imports only NumPy and plain parts of Python. Its docstring says in the
first line who or what it is. The docstring of a wrong answer has one of the lines

    says: <a distinctive part of the sentence that the learner must get>
    located                the mistake is in no table: only its place may be told

and, where a part of it is right,

    earns: 1/2             the share of the points; 0 where nothing is said

Notebook and grader give the same share and say the same, up to the numbers of a point.
Ids of the ledger of source derivations (S2.AN.3a, N10) may stand in the first line.
"""

import ast
import importlib
import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from pathlib import Path
from zlib import crc32

import pytest

from grader.judge.engine_exercise import EngineExercise
from grader.judge.typed_exercises import FormulaExercise, NumberExercise
from grader.judge.wrong_engines import MISTAKES
from grader.student.formula import formula_mistakes
from grader.student.judging.factors import FACTORS
from grader.student.judging.public_check import judge_locally
from grader.student.judging.verdict import Verdict
from tests import in_process
from tests.this_course import BY_NOTEBOOK, CATALOG, DEAR, EXERCISES

ROOT = Path(__file__).parents[2]
ANSWERS = ROOT / "tests" / "answers"
WRITTEN = [n for n in BY_NOTEBOOK if list(ROOT.glob(f"notebooks/*/{n}.ipynb"))]
WRONG = sorted(ANSWERS.glob("wrong/*/*/*.py"))
RIGHT = sorted(ANSWERS.glob("right/*/*/*.py"))
IN_FAST = 10  # the fast tests judge one in so many, and none of the dear exercises
FEWEST = {"wrong": 6, "right": 2}
IMPORTS = {
    "numpy", "math", "itertools", "collections", "dataclasses", "functools", "sys",
    "heapq", "fractions",
}  # fmt: skip
LOCATED = re.compile(
    r" is (not right|far off)\b|^Batch \d+ has|^(\w+: )?Not equal: "
    r"|^[\w.\[\]]+ is not -?[\d.e+-]+[.;]"
)
# ids of the ledger that a notebook must catch: wrong items, and mistakes of behaviour
LEDGER = {
    "neuron": """
        S0.Q1.2c S0.Q1.2e S0.Q1.2f S2.AN.3a S2.AN.4b S2.AN.6a S2.AN.7b S2.AN.8b S2.AN.9
        S2.AN.10b S2.AN.13a S2.AN.13c S2.AN.14a S3.1b S3.1e
        A1 A2 A4 A5 A6 A7 A8 B1 B2 B4 B5 B6 B7 B8 B9 C2 C4 P4 P5
        D1 D3 D4 D5 D6 D7 D8 D10 D11 D12
        N3 N4 N5 N6 N9 N10 N11 N12 N13 N14 N15 N18 N19 N20 N23
    """,
    "softmax": """
        S0.Q2.7a S0.Q2.8 S0.Q2.9 S2.AN.16c S2.AN.18c S2.AN.18e S2.AN.19a S2.AN.20c
        S3.2e S3.2f S3.9 S4.a.2 S4.b.1
        P1 P2 P3 P4 P5 P6 P7 A7 B1 B2 B3 B4 B5 B6 B7 B8 C2 C6 D1 D4 D5 D6 D7 D12
        R1 R2 R3 R4 R5 R6 R7 R9 N1 N2 N3 N4 N7 N8 N9 N10 N18 N21 N22 N23
    """,
    "mlp": """
        S0.Q1.2c S0.Q1.2e S0.Q1.2f S0.Q2.7a S0.Q2.8 S0.Q2.9 S1.3 S1.5 S1.21a
        S2.NN.1 S2.NN.4b S2.NN.4c S2.NN.5c S2.NN.5d S2.NN.5g S2.NN.5i S2.NN.6a S2.NN.6c
        S2.NN.6e S2.NN.6f S2.NN.6g S2.NN.7a S2.NN.7c S2.NN.8b S2.NN.8c
        S3.1b S3.7 S3.8 S3.9
        A1 A2 A3 A4 A5 A6 A7 A8 A9 B1 B2 B3 B4 B5 B6 B7 B8 B9 B10
        C1 C2 C3 C4 C5 C6 C7 D1 D2 D3 D4 D5 D6 D7 D8 D9 D10 D11 D12
        P1 P2 P4 P5 P7 R1 R2 R3 R4 R5 R6 R7 R8 R9 N4 N5 N6 N10 N13 N15 N17 N18 N23
    """,
    "graph": """
        S2.CG.2b1 S2.CG.2b2 S2.CG.2b3 S2.CG.2b4 S2.CG.3b S2.CG.3c S2.CG.3d S2.CG.3e
        S2.CG.4b S2.CG.4d S2.CG.4e S2.CG.9b S2.CG.9c S2.CG.10g S2.CG.12b1 S2.CG.12b4
        S2.CG.12c2 S2.CG.12c3 S2.CG.12c4 S2.CG.12c5 S2.CG.12e1 S2.CG.12e3 S2.CG.12e4
        S2.CG.12e5 S2.CG.12f1 S2.CG.12f2 S2.CG.12f3 S2.CG.12g2 S2.CG.12g3 S2.CG.12g4
        S2.CG.12g5 S2.CG.13d2 S2.CG.13d4 S2.CG.13d6 S2.CG.13d7 S2.CG.13d8 S2.CG.13d9
        A1 A2 A4 A5 A6 A7 A8 B1 B2 B3 B6 B8 C1 C3 C5 C6 D1 D2 D3 D4 D5 D6 D7 D8 D10 D11
        D12 P1 P4 P5 N1 N7 N8 N10 N14 N15 N16 N17 N21
    """,
}


def label(path: Path) -> str:
    return "/".join(path.with_suffix("").parts[-2:])


def as_case(path: Path):
    """A file as a case of a test; most are slow."""
    fast = is_one_in(IN_FAST, path) and path.parent.name not in DEAR
    return pytest.param(path, id=label(path), marks=[] if fast else [pytest.mark.slow])


def is_one_in(many: int, path: Path) -> bool:
    """Whether a file is of a sample of that size; chosen by name, and so for good."""
    return crc32(label(path).encode()) % many == 0


@cache
def doc(path: Path) -> str:
    return ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""


def line(path: Path, key: str) -> str:
    """What follows a key in the docstring, "" without it."""
    found = re.search(rf"^{key}: (.+)$", doc(path), re.MULTILINE)
    return found[1] if found else ""


def verdicts(path: Path) -> dict:
    """What the grader's points and the public points say of the answer in a file."""
    name = path.parent.name
    judges = {"grader": in_process.judge, "notebook": judge_locally}
    return {who: judge(name, namespace(path)) for who, judge in judges.items()}


def namespace(path: Path) -> dict:
    """The answer, with what is given and right answers to the exercises before it."""
    names = CATALOG.earlier_parts(path.parent.name) | given(path.parent.parent.name)
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), names)
    return names


@cache
def given(notebook: str) -> dict:
    """What a notebook imports, and the functions and classes that it gives whole."""
    module = importlib.import_module(f"solutions.{notebook}")
    return {
        name: value
        for name, value in vars(module).items()
        if not name.startswith("_") and name not in EXERCISES
    }


@cache
def known_sentences(name: str) -> frozenset[str]:
    """Sentences that name a mistake of an exercise."""
    exercise = EXERCISES[name]
    if isinstance(exercise, FormulaExercise):
        wrong = [w for part in exercise.parts.values() for w in part.wrong.values()]
    elif isinstance(exercise, NumberExercise):
        wrong = exercise.numbers.wrong.values()
    elif isinstance(exercise, EngineExercise):
        return frozenset(MISTAKES)
    else:
        return frozenset(mistake.sentence for mistake in exercise.mistakes)
    return frozenset(sentence for _, sentence in wrong)


@pytest.mark.parametrize("path", list(map(as_case, WRONG)))
def test_a_wrong_answer_fails_and_is_told_why(path):
    says, both = line(path, "says"), verdicts(path)
    assert alike(**both), both
    for who, verdict in both.items():
        assert not verdict.passed, who
        assert verdict.share == pytest.approx(earned(path), abs=1e-5), who
        told = f"{verdict.sentence} {verdict.evidence}"
        named = claims(path.parent.name, told)
        if says:
            assert says in told, who
            assert all(says in name or name in says for name in named), who
        else:
            assert LOCATED.search(verdict.sentence), (who, told)
            assert not named, who


def earned(path: Path) -> float:
    """The share that a file expects."""
    share = float(Fraction(line(path, "earns") or "0"))
    assert share < 1
    return share


def alike(grader: Verdict, notebook: Verdict) -> bool:
    """Whether two verdicts begin with the same words, whatever their numbers are."""
    ours, theirs = (
        re.sub(r"-?\d[\d.e+-]*", "#", f"{v.sentence} {v.evidence}")
        for v in (grader, notebook)
    )
    return ours.startswith(theirs.strip()) or theirs.startswith(ours.strip())


def claims(name: str, told: str) -> list[str]:
    """Names of mistakes that stand in a verdict."""
    known = (
        known_sentences(name)
        | set(FACTORS.values())
        | set(formula_mistakes.FACTORS.values())
    )
    return [sentence for sentence in known if sentence in told]


@pytest.mark.parametrize("path", list(map(as_case, RIGHT)))
def test_a_right_answer_passes(path):
    for who, verdict in verdicts(path).items():
        assert verdict.passed, (who, verdict)
        assert verdict.share == 1.0


def test_every_file_is_what_a_learner_would_write():
    complaints = {label(path): list(oddities(path)) for path in WRONG + RIGHT}
    assert {path: odd for path, odd in complaints.items() if odd} == {}


def oddities(path: Path) -> Iterator[str]:
    """What in a file does not have the form that the docstring above asks for."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if path.parent.name not in {getattr(node, "name", "") for node in tree.body}:
        yield "does not define the exercise"
    modules = {
        name.partition(".")[0] for node in ast.walk(tree) for name in imported(node)
    }
    yield from (f"imports {module}" for module in modules - IMPORTS)
    says, located = line(path, "says"), "located" in doc(path).splitlines()
    if bool(says) + located != (path.parts[-4] == "wrong"):
        yield "does not say what is expected"
    if says and sum(says in s for s in known_sentences(path.parent.name)) > 1:
        yield "what it expects is said of several mistakes"


def imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return [a.name for a in node.names] if isinstance(node, ast.Import) else []


@pytest.mark.parametrize("notebook", WRITTEN)
@pytest.mark.parametrize("kind", FEWEST)
def test_every_exercise_has_its_catalogue(notebook, kind):
    counts = {
        e.name: len(list((ANSWERS / kind / notebook / e.name).glob("*.py")))
        for e in BY_NOTEBOOK[notebook]
    }
    assert {n: c for n, c in counts.items() if c < FEWEST[kind]} == {}


def test_every_folder_belongs_to_an_exercise():
    places = {
        (notebook, e.name) for notebook, listed in BY_NOTEBOOK.items() for e in listed
    }
    assert {path.parts[-3:-1] for path in WRONG + RIGHT} <= places


@pytest.mark.parametrize("notebook", LEDGER)
def test_what_the_ledger_lists_is_caught(notebook):
    texts = " ".join(doc(p) for p in ANSWERS.glob(f"wrong/{notebook}/*/*.py"))
    words = set(re.findall(r"[A-Z]\w*(?:\.\w+)*", texts))
    assert set(LEDGER[notebook].split()) - words == set()
