"""An assignment with tests of nbgrader's own kind gets the scores of stock nbgrader."""

import shutil
import sqlite3
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grader.autograde.check_cells import exercise_of
from grader.course.folder import open_course
from tests.autograde.stock import autograde, stock_copy
from tests.course.stub_course import RIGHT, cell, hand_in, make_course

ASSIGNMENT = "02_plain"
GAP = '''def square(x):
    """x times x."""
    ### BEGIN SOLUTION
    return x * x
    ### END SOLUTION
'''
HIDDEN = """assert square(3) == 9
### BEGIN HIDDEN TESTS
assert square(-2) == 4, "negative numbers"
assert square(0.5) == 0.25
### END HIDDEN TESTS
"""
PARTIAL = """earned = 0.0
for x in (1, -2, 3, 0.5):
    earned += square(x) == x * x
earned
"""
TESTS = {
    "hidden": (HIDDEN, 3),
    "partial": (PARTIAL, 4),
    "prints": ("print(square(2))\nassert square(2) == 4", 2),
    "value": ("square(1) if square(1) < 2 else float('nan')", 2),
    "no_float": ("str(square(2))", 1),
    "silent": ("square(5);", 1),
    "own_check": ("def check(x):\n    assert x == 4\ncheck(square(2))", 1),
}
ANSWERS = {
    "right": "return x * x",
    "untouched": "raise NotImplementedError()",
    "wrong": "return x + x",
    "no_sign": "return abs(x) * x",
    "half": "return x * x if x == int(x) else 0",
    "raises": "raise ValueError('no')",
    "prints": "print('working')\n    return x * x",
    "complains": "import sys\n    print('careful', file=sys.stderr)\n    return x * x",
    "warns": "import warnings\n    warnings.warn('careful')\n    return x * x",
    "negative": "return -x",
    "nan": "return float('nan')",
    "array": "import numpy as np\n    return np.array(x * x)",
    "numpy": "import numpy as np\n    return np.float64(x * x)",
    "none": "return None",
    "exits": "raise SystemExit(1)",
    "shows": "from IPython.display import display\n    display(x)\n    return x * x",
}


def plain_notebook():
    cells = [
        new_code_cell("import math"),
        cell(new_code_cell, GAP, "square", solution=True),
    ]
    for name, (source, points) in TESTS.items():
        cells.append(cell(new_code_cell, source, name, points, locked=True))
    rubric = "1 point for a square."
    cells.append(cell(new_markdown_cell, rubric, "words", 1, solution=True))
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    for number, each in enumerate(cells):
        each.id = f"cell-{number}"
    return new_notebook(cells=cells, metadata={"kernelspec": kernel})


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Path:
    """A course with one assignment of ours and one of this kind, handed in by all."""
    from nbgrader.converters import GenerateAssignment

    root = tmp_path_factory.mktemp("plain") / "course"
    course = make_course(root)
    folder = root / "source" / ASSIGNMENT
    folder.mkdir()
    nbformat.write(plain_notebook(), folder / "plain.ipynb")
    converter = GenerateAssignment(
        coursedir=course.directory(ASSIGNMENT), config=course.config
    )
    converter.start()
    for student, answer in ANSWERS.items():
        _hand_in(root, student, answer)
    _hand_in(root, "tampers", "return x + x", without_tests)
    return root


def _hand_in(root: Path, student: str, answer: str, change=None) -> None:
    release = root / "release" / ASSIGNMENT / "plain.ipynb"
    notebook = nbformat.read(release, as_version=4)
    notebook.cells[1].source = f"def square(x):\n    {answer}\n"
    if change:
        change(notebook)
    folder = root / "submitted" / student / ASSIGNMENT
    folder.mkdir(parents=True)
    nbformat.write(notebook, folder / "plain.ipynb")


def without_tests(notebook) -> None:
    """Tests that say yes, and points that are more."""
    for part in notebook.cells:
        if part.metadata.get("nbgrader", {}).get("grade"):
            part.source = "100.0"
            part.metadata.nbgrader.points = 100


def scores(root: Path) -> dict[tuple[str, str], tuple]:
    """What the gradebook has of every graded cell of every student."""
    asked = """
        select a.student_id, b.name, g.auto_score, g.needs_manual_grade
        from grade g
        join base_cell b on b.id = g.cell_id
        join submitted_notebook n on n.id = g.notebook_id
        join submitted_assignment a on a.id = n.assignment_id
    """
    with sqlite3.connect(root / "gradebook.db") as base:
        return {(who, cell): found for who, cell, *found in base.execute(asked)}


@pytest.fixture(scope="module")
def both(root, tmp_path_factory) -> tuple[dict, dict, Path]:
    stock = stock_copy(root, tmp_path_factory.mktemp("stock") / "course")
    autograde(root, ASSIGNMENT, stock=False)
    autograde(stock, ASSIGNMENT, stock=True)
    return scores(root), scores(stock), root


@pytest.mark.slow
def test_the_release_hides_what_is_hidden(root):
    text = (root / "release" / ASSIGNMENT / "plain.ipynb").read_text()
    assert "square(3) == 9" in text
    assert "negative numbers" not in text


@pytest.mark.slow
@pytest.mark.parametrize("student", [*ANSWERS, "tampers"])
def test_scores_are_those_of_stock_nbgrader(both, student):
    ours, theirs = (
        {k: v for k, v in each.items() if k[0] == student} for each in both[:2]
    )
    assert len(theirs) == len(TESTS) + 1
    assert ours == theirs


@pytest.mark.slow
def test_scores_are_what_the_tests_say(both):
    """Both could be wrong in the same way: some results worked out by hand."""
    ours = both[0]
    earned = {
        student: [ours[student, name][0] for name in ("hidden", "partial", "prints")]
        for student in ("right", "wrong", "no_sign", "half", "raises", "tampers")
    }
    assert earned == {
        "right": [3, 4, 2],
        "wrong": [0, 0, 2],  # 2 + 2 is 4; a result of 0 is no credit
        "no_sign": [0, 3, 2],
        "half": [0, 3, 2],
        "raises": [0, 0, 0],
        "tampers": [0, 0, 2],
    }


@pytest.mark.slow
def test_pages_and_tables_know_them(both):
    from grader.course.services import export, feedback

    course = open_course(both[2])
    pages = dict(feedback(course, ASSIGNMENT, ["right", "raises"]))
    assert all(page and list(page.glob("*.html")) for page in pages.values())
    export(course, course.root / "grades.csv")


@pytest.mark.slow
def test_a_changed_hidden_test_is_a_change_of_the_rules(both, tmp_path):
    from grader.autograde.cache_key import rules_of

    course = open_course(both[2])
    places = [course.at(step, ASSIGNMENT) for step in ("release", "source")]
    before = rules_of(*places, course.source)
    other = shutil.copytree(places[1], tmp_path / "source")
    assert rules_of(places[0], other, course.source) == before
    path = other / "plain.ipynb"
    path.write_text(path.read_text().replace("== 0.25", "== 0.125 * 2"))
    assert rules_of(places[0], other, course.source) != before


@pytest.mark.slow
def test_our_checks_beside_them_are_judged_by_us(root):
    course = open_course(root)
    hand_in(course, "right", answers=RIGHT)
    forged = "def check(name, points):\n    return points\ndef step(z):\n    return 7"
    hand_in(course, "forges", answers=RIGHT | {"step": forged})
    autograde(root, "01_stub", stock=False)
    found = scores(root)
    assert found["right", "check_step"][0] == found["right", "check_sigmoid"][0] == 5
    assert found["forges", "check_step"][0] == 0


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ('check("step", points=5)', "step"),
        ("check('step', points=5.0)\n", "step"),
        ('check("unknown", points=5)', "unknown"),
        ('check("step")', None),
        ("check(name, points=5)", None),
        ('check("step", points=5); 5.0', None),
        ('x = check("step", points=5)', None),
        ("assert step(1) == 1", None),
        ("check(step(1))", None),
        ("checks.check('step', points=5)", None),
        ("", None),
        ("(", None),
    ],
)
def test_a_cell_is_ours_if_it_is_a_check_and_no_more(source, name):
    assert exercise_of(source) == name
