"""The referee believes nothing: what hostile notebooks say is worth nothing."""

import inspect
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import pytest

from grader.autograde.refereed_execute import plan_of
from grader.demo.classes import sample_class
from grader.demo.sample_class import fill_in, right_answers
from grader.referee.judge_server import bench
from grader.referee.judge_session import BROKEN, DIED, ELSEWHERE
from grader.referee.referee_client import SPENT
from grader.referee.results import NEVER_RAN, STOPPED
from grader.sandbox.child.usage import waited_seconds
from grader.student.judging.verdict import failed
from grader.student.rpc.notebook_side import TOO_MUCH
from solutions import graph, mlp, neuron, softmax
from tests import in_process
from tests.exercises.test_bad_input import ONE_OF_EACH, odd_answers
from tests.sandbox.notebook import POINTS, Notebook
from tests.this_course import DEAR, EXERCISES, ROOT, SOURCE

SIGMOID = inspect.getsource(neuron.sigmoid)
PARTS = (graph.Arithmetic, graph.Node, graph.as_node)
NODE = "\n\n".join(inspect.getsource(part) for part in PARTS)
BACKWARD = inspect.getsource(graph.backward)
ANSWERS = (neuron, softmax, mlp, graph)
ARRAY = "from collections.abc import Callable\nArray = np.ndarray\n"
# Hands on the connection itself, as a student could lay them.
RAW = """
import json, os, socket, struct, threading, time
line = socket.socket(fileno=os.dup(int(os.environ["GRADER_REFEREE_FD"])))
def raw(data): line.sendall(data)
def say(**header):
    text = json.dumps({"sizes": [], **header}).encode()
    raw(struct.pack("<I", len(text)) + text)
"""


def until(true, seconds: float = 20.0):
    """Wait for something to be so; gives it."""
    deadline = time.monotonic() + seconds
    while not (found := true()):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return found


def judges() -> list[int]:
    pid = bench()._process.pid
    return [
        int(n) for n in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    ]


def test_what_the_judge_waits_for_a_processor_is_known(notebook):
    open_notebook = notebook("sigmoid")
    open_notebook.run(SIGMOID)
    open_notebook.check("sigmoid")
    (judge,) = judges()
    least = waited_seconds(judge)
    assert 0 < least <= open_notebook.referee.waited()
    open_notebook.referee.close()
    assert open_notebook.referee.waited() >= 0  # also of one that has gone


@pytest.fixture
def notebook():
    opened = []

    def open_notebook(*names, **how):
        opened.append(Notebook(*names, **how))
        opened[-1].run(ARRAY)
        return opened[-1]

    yield open_notebook
    for each in opened:
        each.close()


def test_a_right_answer_earns_its_points_and_is_shown(notebook):
    open_notebook = notebook("sigmoid")
    open_notebook.run(SIGMOID)
    printed, result = open_notebook.check("sigmoid")
    assert result == "5.0"
    assert "✓ sigmoid: Right" in printed
    entry = open_notebook.entry("sigmoid")
    assert (entry.earned, entry.verdict.stage) == (POINTS, "passed")
    assert not open_notebook.referee.ledger.faults


@pytest.mark.parametrize(
    ("answer", "stage"),
    [
        ("def sigmoid(z): return np.tanh(z)", "value"),
        ("def sigmoid(z): return z / 0 + missing", "cannot run"),
        ("def sigmoid(z): raise NotImplementedError", "not written"),
        ("def sigmoid(z): z += 1; return z", "state"),
        ("def sigmoid(z): return (z,)", "type"),
        ("def sigmoid(z): return np.matrix(np.atleast_2d(z))", "type"),
        ("def sigmoid(z): return np.full(z.shape, np.nan)", "value"),
        ("def sigmoid(z): return np.ones(7)", "shape"),
        *(
            (f"def sigmoid(z): return {value}", "type")
            for value in (
                "None",
                "True",
                "'0.5'",
                "b'0.5'",
                "[0.5]",
                "{0.5}",
                "{}",
                "{(1, 2): 3}",
                "1j",
                "1j * z",
                "object()",
                "np",
                "sigmoid",
                "float",
                "range(3)",
                "iter(z)",
                "z.astype(str)",
                "z.astype(object)",
                "z.astype(bytes)",
                "{z.size: z}",
                "np.zeros(3, 'f8,f8')",
                "np.zeros(3, 'M8[D]')",
                "frozenset()",
                "np.ma.masked_array(z)",
                "__import__('decimal').Decimal(1)",
                "z > 0",
            )
        ),
        ("sigmoid = 5", "type"),
        ("def sigmoid(z): import sys; sys.exit()", "cannot run"),
        ("def sigmoid(z): return sigmoid(z)", "cannot run"),
    ],
)
def test_verdicts_are_those_of_the_judge_in_process(
    notebook, monkeypatch, answer, stage
):
    import numpy as np

    namespace = {"np": np}
    exec(answer, namespace)
    monkeypatch.setenv("GRADER_SEED", "seed")
    expected = in_process.judge("sigmoid", namespace)
    open_notebook = notebook("sigmoid")
    open_notebook.run(answer)
    open_notebook.check("sigmoid")
    found = open_notebook.entry("sigmoid").verdict
    assert found.share == expected.share == 0.0
    assert found.stage == expected.stage
    if "`" not in expected.sentence:  # no source lines without a kernel
        assert found == expected


@pytest.mark.parametrize(
    "value",
    [
        "..., 1", "(1, ...)", "Fraction(3, 5), 0.2", "Fraction(3, 4), Fraction(1, 5)",
        "{0.6, 0.2}", "'0.6', '0.2'", "b'0.6', 0.2", "1j, 0.2", "0.6, None",
        "0.6, [0.2]", "np.array([0.6, 0.2])", "np.array('0.6'), 0.2", "True, 0.2",
        "Decimal('0.6'), 0.2", "{'a': 0.6, 'b': 0.2}", "0.6, float('nan')",
        "np.float32(0.6), np.float64(0.2)", "-np.int8(1), 2**1023",
        "0.6, 10**400", "...", "lambda: 1", "2**255, 1", "-(2**300), 1",
    ],
)  # fmt: skip
def test_typed_numbers_are_judged_as_in_process(notebook, monkeypatch, value):
    code = f"def weighted_sum_by_hand(): return {value}"
    imports = "from fractions import Fraction\nfrom decimal import Decimal\n"
    namespace = {}
    exec(f"import numpy as np\n{imports}{code}", namespace)
    monkeypatch.setenv("GRADER_SEED", "seed")
    open_notebook = notebook("weighted_sum_by_hand")
    open_notebook.run(imports + code)
    open_notebook.check("weighted_sum_by_hand")
    found = open_notebook.entry("weighted_sum_by_hand").verdict
    assert found == in_process.judge("weighted_sum_by_hand", namespace)


@pytest.mark.parametrize(
    "value", ["list(range(30_000))", "'x' * 300_000", "np.broadcast_to(0.5, 10**10)"]
)
def test_too_much_is_told_in_a_sentence(notebook, value):
    open_notebook = notebook("sigmoid", "step")
    open_notebook.run(f"def sigmoid(z): return {value}")
    open_notebook.check("sigmoid")
    assert open_notebook.entry("sigmoid").verdict == failed("type", TOO_MUCH)
    open_notebook.run(f"step = {value}")
    open_notebook.check("step")
    assert "must be a function" in open_notebook.entry("step").verdict.sentence


def test_an_answer_that_is_not_there_is_told(notebook):
    open_notebook = notebook("sigmoid", "step")
    open_notebook.check("sigmoid")
    found = open_notebook.entry("sigmoid").verdict
    assert (found.stage, found.sentence) == (
        "not written",
        "The notebook defines no sigmoid.",
    )
    assert open_notebook.entry("step").verdict.sentence == "The check was not run."
    assert open_notebook.entry("step").earned == 0.0


@pytest.mark.slow
def test_classes_graphs_and_functions_as_arguments(notebook):
    names = ("numerical_gradient", "Add", "topological_order", "backward")
    open_notebook = notebook(*names)
    open_notebook.run("from solutions.neuron import *\nfrom solutions.graph import *")
    for name in names:
        assert open_notebook.check(name)[1] == "5.0", name
    open_notebook = notebook("topological_order", "backward")
    open_notebook.run(
        "def topological_order(root): return [root]\n"
        "def backward(root, upstream=None): root.grad = np.ones_like(root.value)"
    )
    open_notebook.check("topological_order")
    open_notebook.check("backward")
    said = [open_notebook.entry(n).verdict.sentence for n in names[2:]]
    assert "is missing" in said[0]
    assert "is still None" in said[1]


class TestReferenceParts:
    def test_one_mistake_costs_one_exercise(self, notebook):
        open_notebook = notebook("sigmoid", "sigmoid_derivative")
        open_notebook.run("def sigmoid(z): return np.tanh(z)")
        open_notebook.run(inspect.getsource(neuron.sigmoid_derivative))
        open_notebook.check("sigmoid")
        open_notebook.check("sigmoid_derivative")
        assert open_notebook.entry("sigmoid").earned == 0.0
        assert open_notebook.entry("sigmoid_derivative").earned == POINTS
        assert open_notebook.run("print(sigmoid(np.array(0.0)))")[0] == "0.0\n"

    def test_later_answers_are_never_lent(self, notebook):
        open_notebook = notebook("sigmoid")
        open_notebook.run(
            "def sigmoid(z):\n"
            "    d = sigmoid_derivative(z)\n"
            "    return (1 + np.sign(z) * np.sqrt(1 - 4 * d)) / 2"
        )
        open_notebook.check("sigmoid")
        found = open_notebook.entry("sigmoid")
        assert found.earned == 0.0
        assert "sigmoid_derivative" in found.verdict.sentence

    def test_nor_are_typed_ones(self, notebook):
        open_notebook = notebook("sigmoid_derivative")
        open_notebook.run("def sigmoid_derivative(z): print(sigmoid_slope()); return z")
        open_notebook.check("sigmoid_derivative")
        sentence = open_notebook.entry("sigmoid_derivative").verdict.sentence
        assert "name 'sigmoid_slope' is not defined" in sentence

    def test_their_source_is_not_in_the_process(self, notebook):
        open_notebook = notebook("sigmoid_derivative")
        open_notebook.run(
            "import sys, gc, types\n"
            "seen = []\n"
            "def sigmoid_derivative(z):\n"
            "    seen.append(type(sigmoid).__module__)\n"
            "    seen.append(hasattr(sigmoid, '__code__'))\n"
            "    return sigmoid(z) * (1 - sigmoid(z))"
        )
        open_notebook.check("sigmoid_derivative")
        printed, _ = open_notebook.run("print(seen[:2])")
        assert printed == "['grader.student.rpc.proxies', False]\n"
        assert open_notebook.entry("sigmoid_derivative").earned == POINTS

    def test_what_they_raise_is_raised_here(self, notebook):
        open_notebook = notebook("sigmoid_derivative")
        open_notebook.run(
            "def sigmoid_derivative(z):\n"
            "    try: sigmoid('x')\n"
            "    except Exception as error: caught = type(error)\n"
            "    y = sigmoid(z)\n"
            "    return y * (1 - y) if issubclass(caught, Exception) else None"
        )
        open_notebook.check("sigmoid_derivative")
        assert open_notebook.entry("sigmoid_derivative").earned == POINTS

    @pytest.mark.slow
    def test_they_walk_through_graphs_of_the_notebook(self, notebook):
        open_notebook = notebook("topological_order", "backward")
        open_notebook.run(NODE + "def topological_order(root): return [root]")
        open_notebook.run(BACKWARD)
        assert open_notebook.check("topological_order")[1] == "0.0"
        assert open_notebook.check("backward")[1] == "5.0"

    @pytest.mark.slow
    def test_they_leave_gradients_in_them(self, notebook):
        """The right backward runs on ops of the notebook and on lent ones."""
        open_notebook = notebook("mlp_loss")
        open_notebook.run(NODE + "Op = object\n" + inspect.getsource(graph.apply))
        lines = inspect.getsource(graph.mlp_loss).splitlines()
        open_notebook.run(
            "class Double:\n"
            "    def forward(self, a): return 2 * a\n"
            "    def backward(self, upstream, output, a): return (2 * upstream,)\n"
            "Layer, seen = object, []\n"
            + "\n".join(lines[:-2])
            + """
    loss = apply(Double(), apply(CrossEntropy(targets), output))
    names = [n.name for n in topological_order(root=loss) if n.name]
    backward(loss, upstream=0.5)
    seen.append((names, loss.grad, params[0].W.grad, X, targets))
    return apply(CrossEntropy(targets), output)
"""
        )
        assert open_notebook.check("mlp_loss")[1] == "5.0"
        found, _ = open_notebook.run("print(seen[0][1], seen[0][2].shape)")
        assert found.startswith("0.5 (")

    @pytest.mark.slow
    def test_a_long_chain_is_no_trouble(self, notebook):
        """backward is tried on 10,000 nodes; twice through them are 20,000 more."""
        open_notebook = notebook("backward")
        twice = BACKWARD.replace(
            "order = topological_order(root)",
            "order = topological_order(topological_order(root)[-1])",
        )
        open_notebook.run(NODE + twice)
        assert open_notebook.check("backward")[1] == "5.0"

    @pytest.mark.parametrize(
        ("parents", "told"),
        [
            ("(self,)", "5.0"),  # a cycle: each node comes once all the same
            ("itertools.repeat(self)", "without an end"),
            ("(Liar() for _ in itertools.count())", "without an end"),
            ("(Liar(),)", "without an end"),
            ("None", "NoneType"),
            ("(None,)", "has no attribute 'parents'"),
            ("1 / 0", "ZeroDivisionError"),
            ("exit()", "exit()"),
        ],
    )
    def test_nodes_may_lie_about_their_parents(self, notebook, parents, told):
        open_notebook = notebook("backward", "sigmoid")
        open_notebook.run(
            "import itertools\n"
            f"{NODE}\n"
            "class Liar:\n"
            "    op = value = grad = None\n"
            "    @property\n"
            f"    def parents(self): return {parents}\n"
        )
        lying = "order = topological_order(Liar()) and topological_order(root)"
        open_notebook.run(BACKWARD.replace("order = topological_order(root)", lying))
        open_notebook.run(SIGMOID)
        open_notebook.check("backward")
        entry = open_notebook.entry("backward")
        if told == "5.0":
            assert entry.earned == POINTS
        else:
            assert entry.earned == 0.0
            assert told in entry.verdict.sentence
        assert open_notebook.check("sigmoid")[1] == "5.0"
        assert not open_notebook.referee.ledger.faults

    @pytest.mark.parametrize(
        "lie",
        [
            "counts=[2]", "counts=[-1, 3]", "counts=[10**9]", "parents=[5]",
            "parents=[-1]", "numbers=[0.5]", "kind=3", "roots=[[7, 0]]",
            "roots=[[0, 9]]", "roots=[[0, True]]", "roots=None", "numbers=None",
        ],
    )  # fmt: skip
    def test_graphs_that_cannot_be_end_the_connection(self, notebook, lie):
        """Told straight over the wire, past the code that tells them truly."""
        open_notebook = notebook("backward")
        open_notebook.run(
            "import grader.student.rpc.notebook_side as lend\n"
            "def told(_, number_of, **lies):\n"
            "    true = dict(numbers=[1], counts=[0], parents=[], roots=[[0, 0]])\n"
            "    true |= dict(kind='Node') | lies\n"
            "    for name in ('numbers', 'counts', 'parents'):\n"
            "        if true[name] is not None:\n"
            "            true[name] = np.array(true[name], dtype=None if true[name]\n"
            "                                  else int)\n"
            "    return true\n"
            f"lend.told_graph = lambda *a: told(*a, {lie})"
        )
        open_notebook.run(NODE + BACKWARD)
        open_notebook.check("backward")
        assert open_notebook.entry("backward").earned == 0.0
        assert open_notebook.entry("backward").verdict.sentence == BROKEN
        assert not open_notebook.referee.ledger.faults

    @pytest.mark.slow
    def test_they_can_eat_neither_time_nor_memory(self, notebook):
        open_notebook = notebook("hunt_exponent", "logic_gates", "sigmoid", seconds=3.0)
        open_notebook.run(
            "def logic_gates():\n"
            "    return gradient_descent(lambda w, b: (w, b), np.ones(2), 1.0,\n"
            "        learning_rate=0.0, max_steps=10**12, tolerance=0.0)"
        )
        open_notebook.check("logic_gates")
        assert open_notebook.entry("logic_gates").verdict.sentence == STOPPED
        open_notebook.run(SIGMOID)
        assert open_notebook.check("sigmoid")[1] == "5.0"


def test_stopped_and_slow_answers_cost_their_own_exercise(notebook):
    open_notebook = notebook("sigmoid", "step")
    open_notebook.run(
        "import os, signal\n"
        "def sigmoid(z):\n"
        "    os.kill(os.getpid(), signal.SIGINT)  # what stops a cell\n"
        "    while True: pass"
    )
    open_notebook.run("def step(z): return np.where(z < 0, 0.0, 1.0)")
    open_notebook.check("sigmoid")
    assert open_notebook.entry("sigmoid").verdict.sentence == STOPPED
    assert open_notebook.check("step")[1] == "5.0"


@pytest.mark.slow
def test_deadline_holds_however_slowly_bytes_drip(notebook):
    open_notebook = notebook("sigmoid", "step", seconds=1.0)
    open_notebook.run(
        RAW + "import select\n"
        "def sigmoid(z):\n"
        "    raw(struct.pack('<I', 10_000))\n"
        "    while not select.select([line], [], [], 0.1)[0]:  # no verdict\n"
        "        raw(b' ')"
    )
    open_notebook.check("sigmoid")
    assert open_notebook.entry("sigmoid").earned == 0.0
    assert open_notebook.entry("sigmoid").verdict.sentence == STOPPED


GARBAGE = {
    "random": "raw(os.urandom(5000))",
    "deep": "t = b'[' * 99_999; raw(struct.pack('<I', len(t)) + t)",
    "long": "raw(struct.pack('<I', 2**31))",
    "id": "say(op='reply', check=peer_check(), n=7, ok=1.0)",
    "no op": "say(op='points', check=peer_check(), points=5)",
    "strange reply": "say(op='reply', check=peer_check(), n=[1])",
}
PEER = """
def peer_check():
    import sys
    frame = sys._getframe()
    while frame:
        for value in frame.f_locals.values():
            if type(value).__name__ == 'NotebookPeer': return value.check
        frame = frame.f_back
"""


@pytest.mark.parametrize("name", GARBAGE)
def test_garbage_ends_the_connection_not_the_grader(notebook, name):
    open_notebook = notebook("step", "sigmoid", "sigmoid_derivative")
    open_notebook.run("def step(z): return np.where(z < 0, 0.0, 1.0)")
    open_notebook.check("step")
    body = f"    {GARBAGE[name]}\n    return 1 / (1 + np.exp(-z))"
    open_notebook.run(f"{RAW}{PEER}def sigmoid(z):\n{body}")
    open_notebook.check("sigmoid")
    entry = open_notebook.entry("sigmoid")
    assert entry.earned == 0.0
    assert entry.verdict.sentence in (BROKEN, DIED)
    assert open_notebook.entry("step").earned == POINTS
    assert not open_notebook.referee.ledger.faults


def test_foreign_and_late_answers_are_dropped(notebook):
    open_notebook = notebook("sigmoid")
    body = "say(op='reply', check=1, n=2, ok=3.0)"
    open_notebook.run(RAW + SIGMOID.replace("    ###", f"    {body}\n    ###", 1))
    assert open_notebook.check("sigmoid")[1] == "5.0"


FORGERIES = [
    "{'x': 'O'}",
    "{'a': 0, 'd': '|O', 's': [1]}",
    "{'a': 0, 'd': '<f8', 's': [2**40]}",
    "{'o': 'ndarray', 'array': True}",
    "{'h': 1, 'k': 'function', 'n': 'f', 'yours': True}",
    "{'p': 'cubic'}",
    "{'l': []}",
]


@pytest.mark.parametrize("tree", FORGERIES)
def test_forged_values_earn_nothing(notebook, tree):
    open_notebook = notebook("sigmoid")
    open_notebook.run(
        "from grader.student.rpc.codec import Encoder\n"
        f"Encoder._compound = lambda self, value, depth: {tree}\n"
        "def sigmoid(z): return object()"
    )
    open_notebook.check("sigmoid")
    assert open_notebook.entry("sigmoid").earned == 0.0


def test_a_verdict_of_ones_own_changes_nothing(notebook):
    open_notebook = notebook("sigmoid")
    open_notebook.run(
        "import grader.student.rpc.notebook_side as lend\n"
        "from grader.student.judging.verdict import Verdict\n"
        "lend._serve = lambda *a: Verdict(1.0, 'passed', 'Right.')\n"
        "def sigmoid(z): return z"
    )
    assert open_notebook.check("sigmoid")[1] == "5.0"  # to itself
    assert open_notebook.entry("sigmoid").earned == 0.0


def test_only_the_cell_that_runs_may_be_checked(notebook):
    open_notebook = notebook("sigmoid", "step")
    open_notebook.run(SIGMOID)
    printed, _ = open_notebook.run('check("sigmoid", points=5)')
    assert ELSEWHERE in printed
    open_notebook.run('check("sigmoid", points=5)', "check_step")
    assert open_notebook.entry("step").earned == 0.0
    assert open_notebook.entry("sigmoid").earned == 0.0


def test_the_first_answer_counts(notebook):
    open_notebook = notebook("sigmoid")
    open_notebook.run("def sigmoid(z): return z")
    open_notebook.check("sigmoid")
    open_notebook.run(SIGMOID)
    printed, result = open_notebook.check("sigmoid")
    assert result == "0.0"
    assert open_notebook.entry("sigmoid").earned == 0.0
    assert printed.count("sigmoid") >= 1


def test_a_race_of_two_processes_wins_nothing(notebook):
    open_notebook = notebook("sigmoid")
    open_notebook.run(
        RAW + "if os.fork() == 0:\n"
        "    for _ in range(300):\n"
        "        say(op='check', check=5, name='sigmoid', answer=1.0, there=True)\n"
        "        time.sleep(0.001)\n"
        "    os._exit(0)\n"
        "def sigmoid(z): return z"
    )
    open_notebook.check("sigmoid")
    assert open_notebook.entry("sigmoid").earned == 0.0
    assert not open_notebook.referee.ledger.faults


def test_a_notebook_that_dies_keeps_what_it_earned(notebook):
    open_notebook = notebook("step", "sigmoid", "sigmoid_derivative")
    open_notebook.run("def step(z): return np.where(z < 0, 0.0, 1.0)")
    open_notebook.check("step")
    open_notebook.run("import os\ndef sigmoid(z): os._exit(1)")
    open_notebook.check("sigmoid")
    earned = [open_notebook.entry(n).earned for n in ("step", "sigmoid")]
    assert earned == [POINTS, 0.0]
    assert open_notebook.entry("sigmoid").verdict.sentence == DIED


@pytest.mark.slow
def test_a_judge_that_dies_calls_a_person_and_the_next_one_sits(notebook):
    open_notebook = notebook("sigmoid")
    until(judges)
    os.kill(bench()._process.pid, 9)
    open_notebook.run(SIGMOID)
    assert open_notebook.check("sigmoid")[1] == "5.0"  # it sat already
    assert notebook("sigmoid").check("sigmoid")[1] == "0.0"
    lost = notebook("sigmoid")
    lost.referee._judge.close()
    lost.check("sigmoid", wait=0.5)
    assert lost.entry("sigmoid").needs_person
    assert lost.entry("sigmoid").earned == 0.0


@pytest.mark.slow
def test_an_order_that_a_killed_server_has_not_read_goes_to_the_next(notebook):
    notebook("sigmoid")  # so that there is a server
    server = bench()._process.pid
    os.kill(server, signal.SIGSTOP)
    waiting = notebook("sigmoid")
    os.kill(server, signal.SIGKILL)
    waiting.run(SIGMOID)
    assert waiting.check("sigmoid")[1] == "5.0"
    assert not waiting.referee.ledger.faults


def test_seeds_decide_the_inputs(notebook):
    seen = []
    for seed in ("one", "one", "two"):
        open_notebook = notebook("sigmoid", seed=seed)
        open_notebook.run(
            "seen = []\ndef sigmoid(z): seen.append(z.tobytes().hex()); return z"
        )
        open_notebook.check("sigmoid")
        seen.append(open_notebook.run("print(seen)")[0])
    assert seen[0] == seen[1] != seen[2]


@pytest.mark.slow
def test_every_exercise_takes_its_right_answer_over_the_wire(notebook):
    names = [n for n in list(EXERCISES) if any(hasattr(m, n) for m in ANSWERS)]
    open_notebook = notebook(*names, seconds=600.0)  # a busy machine is slow
    for module in ANSWERS:
        open_notebook.run(f"from {module.__name__} import *")
    found = {name: open_notebook.check(name)[1] for name in names}
    assert {n: f for n, f in found.items() if f != "5.0"} == {}
    assert not open_notebook.referee.ledger.faults


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(set(ONE_OF_EACH.values())))
def test_odd_answers_get_a_sentence_and_call_nobody(notebook, name):
    """No fault, and no end of the connection, of which the next answer would know."""
    odd = list(odd_answers(name))[:: 4 if name in DEAR else 1]
    cells = [f"{number}" for number in range(len(odd))]
    open_notebook = notebook(plan=dict.fromkeys(cells, name))
    open_notebook.run("from tests.exercises.test_bad_input import odd_answers")
    for cell, what in zip(cells, odd, strict=True):
        open_notebook.run(f"{name} = odd_answers({name!r})[{what!r}]")
        open_notebook.run(f"check({name!r}, points=5)", cell)
        entry = open_notebook.referee.ledger.entry(cell)
        assert entry.earned < POINTS, what
        assert entry.verdict.sentence not in (BROKEN, DIED, STOPPED, NEVER_RAN), what
    assert open_notebook.referee.ledger.faults == []


RELEASE = ROOT / "notebooks" / "01_neuron" / "neuron.ipynb"


@pytest.mark.slow
@pytest.mark.parametrize("student", ["bela", "chiara", "emre", "fatima"])
def test_the_sample_class_gets_what_the_judge_in_process_gives(
    notebook, monkeypatch, student
):
    monkeypatch.setenv("GRADER_SEED", "seed")
    handed_in = nbformat.read(RELEASE, as_version=4)
    (who,) = [s for s in sample_class(SOURCE, "01_neuron") if s.name == student]
    fill_in(who, handed_in, right_answers(SOURCE, "neuron"))
    names = list(plan_of(handed_in.cells, SOURCE).values())
    open_notebook, namespace = notebook(*names), {}
    exec(f"import numpy as np\n{ARRAY}", namespace)
    for cell in handed_in.cells:
        marks = cell.metadata.get("nbgrader", {})
        if cell.cell_type == "code" and marks.get("solution"):
            exec(compile(cell.source, "<cell>", "exec"), namespace)
            open_notebook.run(cell.source)
    for name in names:
        open_notebook.check(name)
        expected = in_process.judge(name, namespace)
        found = open_notebook.entry(name).verdict
        assert found.share == expected.share, name
        if "`" not in expected.sentence:
            assert found == expected, name
    lost = {n for n in names if open_notebook.entry(n).earned < POINTS}
    assert lost == who.expected_to_lose(names)


HEAVY = """
def sigmoid(z):
    big = np.ones((5700, 5700), dtype=np.int8)
    return pre_activation(big, big, 0)
"""


@pytest.mark.slow
def test_a_lent_part_begins_no_work_that_is_too_much(notebook):
    open_notebook = notebook("sigmoid", "step")
    open_notebook.run(HEAVY)
    open_notebook.run("def step(z): return np.where(z < 0, 0.0, 1.0)")
    started = time.monotonic()
    assert open_notebook.check("sigmoid")[1] == "0.0"
    assert time.monotonic() - started < 20  # multiplying them takes minutes
    assert open_notebook.check("step")[1] == "5.0"
    assert not open_notebook.referee.ledger.faults


@pytest.mark.slow
def test_a_judge_that_computes_for_too_long_is_ended_by_the_kernel(
    notebook, monkeypatch
):
    """As in C code, which hears no signal handler: the clock of Python is deaf here."""
    bench().close()
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "tests" / "referee" / "spinning"))
    open_notebook = notebook("sigmoid", "step")
    open_notebook.run(
        "def sigmoid(z): return pre_activation(np.ones(2), np.ones(2), 0)"
    )
    open_notebook.run("def step(z): return np.where(z < 0, 0.0, 1.0)")
    try:
        open_notebook.check("sigmoid", wait=40)
        open_notebook.check("step", wait=5)
        spent, later = open_notebook.entry("sigmoid"), open_notebook.entry("step")
        assert (spent.earned, spent.verdict.sentence) == (0.0, STOPPED)
        assert not spent.needs_person
        assert (later.earned, later.verdict.sentence) == (0.0, SPENT)
        assert later.needs_person
        assert not open_notebook.referee.ledger.faults
    finally:
        bench().close()


@pytest.mark.slow
def test_the_end_of_a_judge_is_heard_though_it_left_a_message_unread(
    notebook, monkeypatch
):
    """The kernel then tells of a reset line before it tells what was said on it."""
    open_notebook = notebook("sigmoid")
    referee = open_notebook.referee
    open_notebook.run(SIGMOID)
    referee.before_cell("check_sigmoid")
    judge, server = until(judges)[-1], bench()._process.pid
    os.kill(judge, signal.SIGSTOP)
    os.kill(server, signal.SIGSTOP)
    os.kill(judge, signal.SIGXCPU)  # as at the end of its time
    os.kill(judge, signal.SIGCONT)
    report = referee._report

    def once_the_line_is_down(grade_id):
        os.kill(server, signal.SIGCONT)
        line = select.poll()
        line.register(referee._judge, 0)
        assert line.poll(20_000)
        return report(grade_id)

    monkeypatch.setattr(referee, "_report", once_the_line_is_down)
    referee.after_cell("check_sigmoid")
    assert open_notebook.entry("sigmoid").verdict.sentence == STOPPED
    assert not referee.ledger.faults


def test_a_judge_ends_with_its_grader_whatever_it_is_at(notebook):
    open_notebook = notebook("sigmoid")
    open_notebook.run("def sigmoid(z):\n    while True: pass")
    open_notebook.referee.before_cell("check_sigmoid")
    judge = until(judges)[-1]
    os.kill(judge, signal.SIGSTOP)  # as deaf as in C code
    open_notebook.close()
    until(lambda: judge not in judges())


def test_a_judge_may_write_nowhere_and_read_no_home(notebook, tmp_path):
    ran = subprocess.run(
        [sys.executable, "-c", WALLED, str(tmp_path / "secret")],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    assert ran.stdout.split() == ["PermissionError"] * 4, ran.stderr


WALLED = """
import os, pathlib, socket, sys
place = pathlib.Path(sys.argv[1])
place.write_text("secret")
from grader.referee import judge_walls
judge_walls.close_up()
for attempt in (place.read_text, lambda: place.write_text("x"),
                lambda: os.kill(os.getppid(), 0), lambda: socket.socket()):
    try:
        attempt()
        print("done")
    except OSError as error:
        print("PermissionError" if error.errno in (1, 13, 97) else error)
"""
