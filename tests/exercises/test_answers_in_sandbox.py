"""In the sandbox, judged over the wire, an answer gets what it gets in process.

Every solved notebook has full marks; behind its last cell run right and wrong answers
of the catalogue, each with its check: one in sixteen; or with GRADER_EVERY_ANSWER=1 all
of them, which takes ten minutes.
"""

import re
from pathlib import Path

import pytest

from grader.sandbox import forkserver_pool
from grader.student.judging.verdict import Verdict
from tests import in_process
from tests.autograde import solved
from tests.exercises.test_answers import RIGHT, WRONG, is_one_in, label, namespace
from tests.this_course import BY_NOTEBOOK, EVERY

pytestmark = pytest.mark.skipif(
    forkserver_pool.probe().tier is None,
    reason=f"no sandbox here: {forkserver_pool.probe().advice}",
)
TAKEN = 16  # one in so many
# Graphs, classes, functions as arguments, iterators, dicts, typed formulas, numbers.
SAMPLE = {
    "graph": ("topological_order", "backward", "mlp_loss", "MatMul", "engine_by_hand"),
    "neuron": ("numerical_gradient", "gradient_descent", "logic_gates", "log_odds"),
    "softmax": ("minibatches",),
    "mlp": ("bug_hunt", "train", "mlp_backward"),
}


@pytest.fixture(autouse=True)
def _same_points(monkeypatch):
    monkeypatch.setenv("GRADER_SEED", solved.SEED)


def answers_of(notebook: str, paths: list[Path]) -> list[Path]:
    return [path for path in paths if path.parts[-3] == notebook]


def taken(notebook: str, paths: list[Path]) -> list[Path]:
    """All answers to a notebook, or a sample of them."""
    found = answers_of(notebook, paths)
    return [path for path in found if EVERY or is_one_in(TAKEN, path)]


def differences(ran: solved.Ran) -> dict[str, tuple[Verdict, Verdict]]:
    """Answers with another verdict than in process: that one, and the one they got."""
    found = {}
    for path, entry in ran.answers.items():
        expected = in_process.judge(path.parent.name, namespace(path))
        if not same(entry.verdict, expected, path):
            found[label(path)] = (expected, entry.verdict)
    return found


def same(found: Verdict, expected: Verdict, path: Path) -> bool:
    """Equal; but in place of a line of a right answer the one that calls it is told."""
    line = re.search(r" at `(.*)`: ", expected.sentence)
    if not line or line[1] in path.read_text(encoding="utf-8"):
        return found == expected
    told = re.sub(r" at `.*`: ", ": ", found.sentence)
    wanted = expected.sentence.replace(line[0], ": ")
    return (found.share, found.stage, told) == (expected.share, expected.stage, wanted)


@pytest.mark.slow
@pytest.mark.parametrize("notebook", BY_NOTEBOOK)
def test_answers_get_in_the_sandbox_what_they_get_in_process(notebook):
    right, wrong = taken(notebook, RIGHT), taken(notebook, WRONG)
    ran = solved.run(notebook, right + wrong)
    assert {
        n for n, entry in ran.solved.items() if entry.earned < entry.points
    } == set()
    assert ran.faults == []
    assert {label(p) for p in right if ran.answers[p].earned != 1.0} == set()
    assert {label(p) for p in wrong if ran.answers[p].earned == 1.0} == set()
    assert differences(ran) == {}


@pytest.mark.slow
@pytest.mark.parametrize("notebook", SAMPLE)
def test_so_do_the_first_answers_to_exercises_of_each_kind(notebook):
    right, wrong = first_ones(notebook, RIGHT), first_ones(notebook, WRONG)
    ran = solved.run(notebook, right + wrong, whole=False)
    assert {label(p) for p in right if ran.answers[p].earned != 1.0} == set()
    assert differences(ran) == {}


def first_ones(notebook: str, paths: list[Path]) -> list[Path]:
    """One answer to each exercise of the sample."""
    firsts = {p.parent.name: p for p in reversed(answers_of(notebook, paths))}
    return [path for name, path in firsts.items() if name in SAMPLE[notebook]]
