"""Never a silent zero: whoever has nothing for an answer is told why, and truly.

Wrong answers on file, drawn for every exercise, are handed in as people do it: without
any marks, or retyped in cells of one's own, beside cells that end Python and take names
away. The reasons are read where students and graders read them, and held
against what the same answer gets alone.
"""

import copy
import random
import re
from html import unescape

import nbformat
import pytest
from nbformat.v4 import new_code_cell

from grader.autograde.grading import autograde
from grader.course.log_redirect import chatter_into
from grader.course.services import feedback
from grader.demo.demo import limited, make_course
from grader.demo.sample_class import SampleStudent, fill_in
from grader.sandbox import forkserver_pool
from tests import in_process
from tests.exercises.test_answers import WRONG, namespace
from tests.this_course import NOTEBOOKS, SOURCE

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        forkserver_pool.probe().tier is None,
        reason=f"no sandbox here: {forkserver_pool.probe().advice}",
    ),
]
EMPTY = (
    "not run",
    "had ended",
    "not written",
    "There is no answer",
    "yet: run",
    "defines no",
)
FALSE_ENDS = ("exit()", "import seaborn\nnp = 3\nsum = 0")


def drawn(notebook: str, seed: str) -> dict:
    """A wrong answer to each exercise that earns nothing, by the exercise's name."""
    rng, found = random.Random(seed), {}
    for path in rng.sample(WRONG, len(WRONG)):
        name = path.parent.name
        fits = path.parts[-3] == notebook and name not in found
        if fits and re.search(rf"^(def|class) {name}\b|^{name} =", text(path), re.M):
            found[name] = path
    return found


def text(path) -> str:
    return path.read_text(encoding="utf-8")


def unmarked(notebook) -> None:
    """As after copying everything through another program."""
    for cell in notebook.cells:
        cell.metadata = nbformat.NotebookNode()


def retyped(notebook, stubs: dict) -> None:
    """Each answer in a new cell below its gap, which is as it was handed out."""
    cells = []
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        cells.append(cell)
        if cell.cell_type == "code" and cell.source != stubs.get(name, cell.source):
            cells.append(new_code_cell(cell.source))
            cell.source = stubs[name]
    notebook.cells = cells


def beset(notebook) -> None:
    """With cells that end Python, take names, and ask for what is not here."""
    notebook.cells.insert(len(notebook.cells) // 2, new_code_cell(FALSE_ENDS[0]))
    notebook.cells.insert(len(notebook.cells) // 3, new_code_cell(FALSE_ENDS[1]))


CHANGES = {
    "unmarked": lambda notebook, stubs: unmarked(notebook),
    "retyped": lambda notebook, stubs: (retyped(notebook, stubs), beset(notebook)),
}


def stub_sources(notebook) -> dict[str, str]:
    """What stands in each gap, by its name."""
    marks = [cell.metadata.get("nbgrader", {}) for cell in notebook.cells]
    gaps = zip(marks, notebook.cells, strict=True)
    return {m.grade_id: cell.source for m, cell in gaps if m.get("solution")}


@pytest.fixture(scope="module", params=NOTEBOOKS)
def graded(request, tmp_path_factory):
    """One assignment, graded with its pages written; the answers that were drawn."""
    assignment, root = request.param, tmp_path_factory.mktemp("silent")
    with chatter_into(root / "log"):
        course = make_course(root, [assignment], SOURCE)
        course = limited(course.root, SOURCE, (30, 200))
        name = NOTEBOOKS[assignment]
        (release,) = course.at("release", assignment).glob("*.ipynb")
        answers = {kind: drawn(name, f"{kind} {name}") for kind in CHANGES}
        for kind, change in CHANGES.items():
            notebook = nbformat.read(release, as_version=4)
            stubs = copy.deepcopy(stub_sources(notebook))
            code = {exercise: text(path) for exercise, path in answers[kind].items()}
            fill_in(SampleStudent(kind, "", code=code), notebook, {})
            change(notebook, stubs)
            folder = course.at("submitted", assignment, kind)
            folder.mkdir(parents=True)
            nbformat.write(notebook, folder / f"{name}.ipynb")
        outcomes = {o.student: o for o in autograde(course, assignment, [*CHANGES])}
        pages = dict(feedback(course, assignment, [*CHANGES]))
    return course, assignment, answers, outcomes, pages


def test_whoever_has_nothing_for_an_answer_is_told_why(graded):
    course, assignment, answers, outcomes, pages = graded
    name = NOTEBOOKS[assignment]
    silent, zeros = [], 0
    for kind, files in answers.items():
        path = course.at("autograded", assignment, kind) / f"{name}.ipynb"
        receipt = nbformat.read(path, as_version=4).metadata.grader.receipt
        page = words((pages[kind] / f"{name}.html").read_text(encoding="utf-8"))
        for row in receipt.verdicts:
            exercise = row.grade_id.removeprefix("check_")
            if row.earned or exercise not in files:
                continue
            said, zeros = row.verdict.sentence, zeros + 1
            alone = in_process.judge(exercise, namespace(files[exercise]))
            told = said and not any(empty in said for empty in EMPTY)
            told = told and words(said) in page and exercise in outcomes[kind].lost
            # What an answer keeps between calls depends on the cells that called it.
            if not told or alone.stage not in ("state", row.verdict.stage):
                silent.append((kind, exercise, said, alone.sentence))
        assert outcomes[kind].sentence
    assert silent == []
    assert zeros > len(receipt.verdicts) / 2  # others earn a part


def words(text: str) -> str:
    """Letters and digits alone, as a page may lay them out as it likes."""
    return re.sub(r"\W+", "", unescape(re.sub(r"<[^>]*>", "", text)))
