"""A class of honest students: stock nbgrader and ours give the same, row by row.

Stock nbgrader runs the notebooks in plain kernels, where a check judges by itself at
its public points. What differs on purpose is left out here and tested elsewhere: words
on stderr cost nothing with us, broken submissions are repaired, and of outputs only
text and pictures are kept.
"""

import copy
import html
import json
import re

import nbformat
import pytest
from nbformat.v4 import new_code_cell

from grader.authoring.build import build_course
from grader.course.log_redirect import chatter_into
from grader.demo.classes import sample_class
from grader.demo.sample_class import fill_in, right_answers
from grader.sandbox import forkserver_pool
from tests.autograde import stock
from tests.autograde.test_equality import canonical, merged
from tests.course import stub_course
from tests.this_course import SOURCE

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        forkserver_pool.probe().tier is None,
        reason=f"no sandbox here: {forkserver_pool.probe().advice}",
    ),
]
REAL, TWO = "01_neuron", stub_course.ASSIGNMENT
NOISE = "print('a word');\n1 + 1"
FORTRAN = "def step(z):\n    print('here')\n    return np.asfortranarray(1 * (z >= 0))"
# Its answer calls earlier ones: here the learner's own, with us the right ones.
CALLS_EARLIER = "train_neuron"
KEPT = ("text/plain", "image/png", "image/jpeg")


def write_real_class(root):
    """The demo's students of notebook 1 who hand in whole notebooks that end."""
    build_course(root, [REAL])
    released = nbformat.read(root / "release" / REAL / "neuron.ipynb", as_version=4)
    for student in sample_class(SOURCE, REAL):
        if student.damage or student.loops:
            continue
        notebook = copy.deepcopy(released)
        fill_in(student, notebook, right_answers(SOURCE, "neuron"))
        write(notebook, root / "submitted" / student.name / REAL / "neuron.ipynb")


def write_class_of_two(root):
    """An assignment of two notebooks, of which some hand in full, part, or nothing."""
    course = stub_course.make_course(root, notebooks=("other", "stub"))
    right, wrong = stub_course.RIGHT, stub_course.WRONG
    answers = {
        "full": (right, right),
        "part": (wrong, right),
        "half": (right, {}),
        "none": ({}, {}),
        "words": (right | {"words": "A zebra."}, {"words": "Stripes."}),
        "other": (right | {"step": FORTRAN}, wrong | {"step": FORTRAN}),
    }
    for student, both in answers.items():
        for name, given in zip(("other", "stub"), both, strict=True):
            path = course.at("release", TWO) / f"{name}.ipynb"
            notebook = nbformat.read(path, as_version=4)
            for cell in notebook.cells:
                cell.source = given.get(cell.metadata.nbgrader.grade_id, cell.source)
            if student == "other":
                notebook.cells.insert(2, new_code_cell(NOISE, id="mine"))
            write(notebook, root / "submitted" / student / TWO / path.name)


def write(notebook, path):
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, path)


@pytest.fixture(scope="module", params=[REAL, TWO])
def both(request, tmp_path_factory):
    """The folders of one class, graded by stock nbgrader and by ours."""
    folder = tmp_path_factory.mktemp("class")
    with chatter_into(folder / "log"):
        make = write_real_class if request.param == REAL else write_class_of_two
        make(folder / "ours")
    theirs = stock.stock_copy(folder / "ours", folder / "stock")
    stock.autograde(theirs, request.param, stock=True)
    stock.autograde(folder / "ours", request.param, stock=False)
    return theirs, folder / "ours"


def test_every_row_of_every_table_is_equal(both):
    theirs, ours = map(stock.gradebook, both)
    for tables in (theirs, ours):
        for of_ours in ("grader_hand_mark", "grader_extension"):
            assert not tables.pop(of_ours, [])
    assert set(theirs) == set(ours)
    assert len(theirs["grade"]) > 20
    for table in theirs:
        mine, stocks = (list(filter(_counts, t[table])) for t in (ours, theirs))
        assert stocks == mine, table


def _counts(row: str) -> bool:
    return CALLS_EARLIER not in row


def test_the_same_notebooks_with_the_same_cells(both):
    theirs, ours = map(stock.graded, both)
    for tables in (theirs, ours):
        for of_ours in ("grader_hand_mark", "grader_extension"):
            assert not tables.pop(of_ours, [])
    assert set(theirs) == set(ours)
    assert len(theirs) > 5
    for path, cells in theirs.items():
        mine = [c for c in ours[path] if not c.metadata.get("grader", {}).get("rubric")]
        assert [c.source for c in mine] == [c.source for c in cells]
        told = [json.dumps(c.metadata.get("nbgrader"), sort_keys=True) for c in mine]
        assert told == [
            json.dumps(c.metadata.get("nbgrader"), sort_keys=True) for c in cells
        ]


def pairs(both):
    """Each code cell of stock with ours."""
    theirs, ours = map(stock.graded, both)
    for path, cells in theirs.items():
        mine = [c for c in ours[path] if c.cell_type == "code"]
        yield from zip((c for c in cells if c.cell_type == "code"), mine, strict=True)


def is_check(cell) -> bool:
    return bool(cell.metadata.get("nbgrader", {}).get("grade"))


def test_outputs_are_equal(both):
    compared = 0
    for stock_cell, our_cell in pairs(both):
        if not is_check(stock_cell):
            for cell in (stock_cell, our_cell):
                merged(cell)
            keep_what_is_shown(stock_cell)
            assert canonical(our_cell) == canonical(stock_cell), stock_cell.source
            assert our_cell.execution_count == stock_cell.execution_count
            compared += 1
    assert compared > 20


def test_checks_say_the_same_words_and_give_the_same_points(both):
    compared = 0
    for stock_cell, our_cell in pairs(both):
        if is_check(stock_cell) and _counts(stock_cell.source):
            assert said_by(stock_cell) == said_by(our_cell)
            compared += 1
    assert compared > 20


def keep_what_is_shown(cell) -> None:
    for output in cell.outputs:
        if "data" in output:
            output.data = {
                kind: output.data[kind] for kind in KEPT if kind in output.data
            }


BOX = re.compile(r"<b [^>]*>(.*?)</b> &nbsp;(.*?)<span", re.S)


def said_by(cell) -> list[str]:
    """Points and sentence of a check; a plain kernel's box adds that more will come."""
    said = []
    for output in cell.outputs:
        data = output.get("data", {})
        said.append(output.get("text") or data["text/plain"])
        for name, text in BOX.findall(data.get("text/html", "")):
            said.append(html.unescape(f"{name}: {text}".replace("<br>", " ")))
    return sorted(text.replace(" (The grader tries more.)", "") for text in said)
