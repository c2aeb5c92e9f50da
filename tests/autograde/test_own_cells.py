"""Cells of one's own that end Python, take names or miss packages cost what needs them.

Run on the first exercises of a notebook that is solved, beside its own judge.
"""

import pytest
from nbformat.v4 import new_code_cell

from grader.autograde.check_cells import worth_of
from grader.autograde.execute import SandboxedExecute
from grader.autograde.refereed_execute import plan_of
from grader.autograde.reruns import MOST_RUNS, run_and_again
from grader.referee.interfaces import RUN, Ending, NoReferee, Run
from grader.referee.referee_client import JudgingReferee
from grader.sandbox import cell_runner, forkserver_pool
from tests.autograde.solved import SEED, solved
from tests.sandbox.sandboxed import text_of
from tests.this_course import SOURCE

KEPT = ("setup", "sigmoid", "check_sigmoid", "step", "check_step")
STUCK = """
import signal
signal.signal(signal.SIGINT, signal.SIG_IGN)
while True: pass
"""
LATER = """
import os, threading, time
def end():
    while "sigmoid" not in globals():
        time.sleep(0.01)
    os._exit(1)
threading.Thread(target=end).start()
"""

walls = pytest.mark.skipif(
    forkserver_pool.probe().tier is None,
    reason=f"no sandbox here: {forkserver_pool.probe().advice}",
)


class Ran:
    """A small solved notebook with cells put in, after it was judged."""

    def __init__(self, put_in: dict[str, list[str]], answers=(), **traits):
        notebook = solved("neuron")
        self.cells = []
        for cell in notebook.cells:
            name = cell.metadata.get("nbgrader", {}).get("grade_id")
            if name in KEPT:
                cell.source = dict(answers).get(name, cell.source)
                own = put_in.get(name, [])
                self.cells += [cell, *(new_code_cell(source) for source in own)]
        notebook.cells = self.cells
        worth = worth_of(self.cells)
        plan = plan_of(self.cells, SOURCE)
        executor = SandboxedExecute(**{"timeout": 30} | traits)
        executor.open_referee = lambda nb, resources: JudgingReferee(
            SOURCE.file, plan, worth, SEED, seconds=30
        )
        _, resources = executor.preprocess(notebook, {"metadata": {"path": "/none"}})
        self.run = resources[RUN]
        self.ledger = self.run.referee.ledger
        self.lost = [g for g, e in self.ledger.scores().items() if e < worth[g]]

    def own(self, number: int):
        """A cell of one's own."""
        return [cell for cell in self.cells if not cell.metadata.get("nbgrader")][
            number
        ]


@walls
@pytest.mark.parametrize(
    ("end", "how"),
    [
        ("import os; os._exit(0)", "ended Python"),
        ("exit()", "ended Python"),
        ("quit", "ended Python"),
        ("import ctypes; ctypes.string_at(0)", "ended Python"),
        pytest.param(STUCK, "could not be stopped", marks=pytest.mark.slow),
    ],
)
def test_an_own_cell_that_ends_python_costs_nothing_else(end, how, monkeypatch):
    monkeypatch.setattr(cell_runner, "GRACE", 0.5)
    ran = Ran({"check_sigmoid": [end, "made = 7", "made"]}, timeout=2)
    assert ran.lost == []
    assert ran.run.stopped == ""
    (note,) = ran.run.notes
    line = end.strip().partition("\n")[0]
    assert note.startswith(f"The cell after 'check_sigmoid' ({line}) ")
    assert f"{how}; the notebook ran again without it." in note
    assert ran.own(0).outputs[-1].output_type == "error"
    assert text_of(ran.own(2)) == "7"


@walls
@pytest.mark.parametrize("end", ["raise SystemExit", "import sys; sys.exit(1)"])
def test_an_exit_that_python_survives_is_no_end(end):
    ran = Ran({"setup": [end]})
    assert (ran.lost, ran.run.notes) == ([], [])


@walls
def test_what_needs_a_cell_that_ended_python_is_lost_with_it():
    answer = "def sigmoid(z):\n    return helper(z)"
    helper = "import os\ndef helper(z):\n    return 1 / (1 + np.exp(-z))\nos._exit(1)"
    ran = Ran({"setup": [helper]}, {"sigmoid": answer})
    assert ran.lost == ["check_sigmoid"]
    assert "helper" in ran.ledger.entry("check_sigmoid").verdict.sentence
    assert "(import os) ended Python" in ran.run.notes[0]


@pytest.mark.slow
@walls
def test_an_endless_own_cell_is_told_and_costs_nothing_else():
    ran = Ran({"setup": ["while True: pass"]}, timeout=1)
    assert ran.lost == []
    assert ran.run.notes == [
        "The cell after 'setup' (while True: pass) was stopped: it took too long."
    ]


@walls
@pytest.mark.parametrize(
    "answer", ["import os\nos._exit(0)", "def sigmoid(z):\n    import os; os._exit(0)"]
)
def test_an_answer_that_ends_python_costs_its_own_exercise(answer):
    ran = Ran({}, {"sigmoid": answer})
    assert ran.lost == ["check_sigmoid"]
    assert "Python" in ran.ledger.entry("check_sigmoid").verdict.sentence
    assert "sigmoid' ended Python" in ran.run.notes[0]


@walls
def test_a_cell_that_ends_python_later_is_found_by_leaving_it_out():
    ran = Ran({"setup": [LATER]})
    assert ran.lost == []
    (note,) = ran.run.notes
    assert "but not without the ungraded cells before it" in note


@walls
@pytest.mark.parametrize(
    ("own", "told"),
    [
        ("np = 3", "(np = 3) gave 'np' to something else (int)"),
        ("check = print", "(check = print) gave 'check' to something else (builtin"),
        ("del np, check", "(del np, check) took 'np', 'check' away"),
        ("%reset -f", "(%reset -f) took "),
        ("float = 1.5; abs = 2", "gave 'abs', 'float' to something else (int, float)"),
    ],
)
def test_a_name_that_an_own_cell_takes_costs_nothing_else(own, told):
    needs = "def sigmoid(z):\n    return abs(float(1)) / (1 + np.exp(-z))"
    ran = Ran({"setup": [own]}, {"sigmoid": needs})
    assert ran.lost == []
    (note,) = ran.run.notes
    assert "The cell after 'setup'" in note
    assert told in note
    assert note.endswith("; checks ran with what was there before.")


@walls
def test_between_checks_a_students_cells_find_their_own_names():
    needs = "def sigmoid(z):\n    return sum([1.0]) / (1 + np.exp(-z))"
    ran = Ran({"setup": ["sum = 40"], "check_sigmoid": ["sum + 2"]}, {"sigmoid": needs})
    assert ran.lost == []
    assert text_of(ran.own(1)) == "42"


@walls
def test_an_answer_may_need_what_a_student_calls_like_a_builtin():
    needs = "def sigmoid(z):\n    return max / (1 + np.exp(-z))"
    ran = Ran({"setup": ["max = 1.0"]}, {"sigmoid": needs})
    assert (ran.lost, ran.run.notes) == ([], [])


@walls
def test_names_back_do_not_mend_a_wrong_answer_nor_are_blamed_for_it():
    ran = Ran({"setup": ["max = 1.0"]}, {"sigmoid": "def sigmoid(z):\n    return z"})
    assert ran.lost == ["check_sigmoid"]
    assert ran.run.notes == []


@walls
def test_a_missing_package_is_named_and_the_rest_of_its_cell_runs():
    own = """
import nowhere_to_be_found as gone, math
from gone_as_well.deep import thing
axes = gone.subplots()
axes.plot(thing)
def later(): return gone
half = 0.5 + 0 * math.pi
"""
    answer = (
        "def sigmoid(z):\n    return half + half * np.vectorize(math.tanh)(half * z)"
    )
    ran = Ran({"setup": [own]}, {"sigmoid": answer})
    assert ran.lost == []
    assert ran.run.notes == [
        "nowhere_to_be_found, gone_as_well are not on the machine that grades; the "
        "cell after 'setup' (import nowhere_to_be_found as gone, math) ran without "
        "them."
    ]
    said = text_of(ran.own(0))
    assert "nowhere_to_be_found is not on the machine that grades" in said
    assert "Error" not in said


@walls
def test_an_import_that_its_cell_is_ready_to_miss_is_left_alone():
    own = "try:\n    import not_here\nexcept ImportError:\n    it = 'none'\nit"
    ran = Ran({"setup": [own]})
    assert (text_of(ran.own(0)), ran.run.notes) == ("'none'", [])


def cell(kind: str, number: int) -> dict:
    marks = {"grade_id": f"cell{number}", "solution": kind == "answer"}
    metadata = {} if kind == "own" else {"nbgrader": marks}
    return {
        "cell_type": "code", "metadata": metadata, "source": "1",
        "outputs": [], "execution_count": None,
    }  # fmt: skip


def left_out(kinds: str, ends) -> tuple[set[int], list[str], int]:
    """Which cells a run leaves out in the end, where ends says of a run what ends it.

    kinds: a letter for each cell: own, answer, given.
    """
    names = {"o": "own", "a": "answer", "g": "given"}
    cells = [cell(names[letter], n) for n, letter in enumerate(kinds)]
    ran: list[set[int]] = []

    def once(reruns, before, *, restore):
        runs = {n for n in range(len(cells)) if not reruns.leaves_out(n)}
        ran.append(runs)
        run = Run(NoReferee(), "none")
        at = ends(runs)
        run.ended = None if at is None else Ending(at, "dead")
        run.stopped = "" if at is None else "It ended."
        return run

    run = run_and_again(cells, once)
    return set(range(len(cells))) - ran[-1], run.notes, len(ran)


def test_only_guilty_cells_are_left_out():
    guilty = {1, 4, 6}
    out, notes, _ = left_out("goaoagog", lambda runs: min(runs & guilty, default=None))
    assert out == guilty
    assert len(notes) == len(guilty)


def test_a_cause_that_shows_later_takes_ungraded_cells_before_it_only():
    out, notes, runs = left_out("goaoago", lambda runs: 5 if 3 in runs else None)
    assert (out, len(notes), runs) == ({1, 3}, 1, 2)


def test_a_notebook_full_of_ends_runs_without_ungraded_cells():
    own = set(range(1, 30))
    out, _, runs = left_out("g" + "o" * 29 + "g", lambda r: min(r & own, default=None))
    assert out == own
    assert runs < 10


def test_a_notebook_that_always_ends_is_given_up_in_bounded_time():
    *_, runs = left_out("g" * 100, min)
    assert runs == MOST_RUNS
