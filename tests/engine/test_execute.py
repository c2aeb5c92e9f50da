"""The executor: outputs as stock nbgrader makes them; nothing stops a class."""

import os
import re
import socket
from textwrap import dedent

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from nbgrader.preprocessors import Execute

from grader.engine import cells, contract, keeper
from grader.engine.execute import SandboxedExecute
from tests.engine.sandboxed import run, said, text_of

pytestmark = pytest.mark.skipif(
    keeper.probe().tier is None, reason=f"no sandbox here: {keeper.probe().advice}"
)
HONEST = """
import sys; print("one"); print("two", file=sys.stderr)
---
_, __, sorted(globals()), get_ipython().execution_count
---
1 + 1
---
_
---
import numpy as np
---
np.random.default_rng(1).normal(size=(3, 3))
---
np.arange(6).reshape(2, 3) @ np.ones(2)
---
np.linalg.inv(np.zeros((2, 2)))
---
np.log(np.array([0.0, 1.0]))
---
def f(x):
    return g(x)
def g(x):
    raise ValueError(f"no {x}")
f(3)
---
x = [1, 2
---
undefined_name
---
{}["k"]
---
assert 1 == 2, "not so"
---
from IPython.display import HTML, Markdown, display
display(HTML("<b>b</b>"), Markdown("*m*"), {"a": 1})
---
handle = display("first", display_id=True)
handle.update("second")
---
from IPython.display import clear_output
print("gone"); clear_output(); print("stays")
---
%matplotlib inline
import matplotlib.pyplot as plt
plt.plot(np.linspace(0, 1, 20) ** 2); plt.title("t"); plt.show()
---
fig, ax = plt.subplots(1, 2, figsize=(4, 2)); ax[0].imshow(np.eye(4)); fig
---
%timeit -n 1 -r 1 -q 1
---
%who_ls
---
%%capture out
print("held")
---
out.stdout
---
%%writefile helper.py
ANSWER = 42
---
import helper; helper.ANSWER
---
open("data.csv").read()
---
import asyncio; await asyncio.sleep(0.01); "awaited"
---
import warnings; warnings.warn("careful")
---
input("name? ")
---
import matplotlib; matplotlib.get_backend()
---
import os, subprocess
subprocess.run(["echo", "from a program"]); os.getpid() > 0
---
!echo shell
---
import threading
t = threading.Thread(target=print, args=("from a thread",)); t.start(); t.join()
---
class Shown:
    def _repr_mimebundle_(self, include=None, exclude=None):
        return {"text/plain": "plain", "text/html": "<i>h</i>"}, {"text/html": {"k": 1}}
Shown()
---
raise SystemExit(3)
---
sys.exit()
---
float("nan"), 1e400, "\u00fc\u2713"
---
plt.figure(); _ = plt.hist([1, 2, 2, 3])
---
import this_module_does_not_exist
---
from grader.student import check
check("sigmoid", points=5)
---
raise NotImplementedError()
---
try:
    raise KeyError("a")
except KeyError as e:
    raise RuntimeError("b") from e
---
import sys; sys.setrecursionlimit(300)
def deep(n): return deep(n + 1)
deep(0)
---
sys.setrecursionlimit(3000)
---
Out
"""


def honest_notebook():
    codes = [code.strip() for code in HONEST.split("\n---\n")]
    parts = [new_code_cell(code) for code in codes]
    return new_notebook(cells=[new_markdown_cell("# Text"), *parts])


def canonical(cell) -> list:
    """Outputs without what differs from run to run: addresses, dates, flush times."""
    found = []
    for output in cell.outputs:
        if "traceback" in output:  # how deep it goes depends on what lies below it
            output.traceback = list(dict.fromkeys(output.traceback))
        plain = re.sub(r"0x[0-9a-f]{8,}", "0x", repr(dict(output)))
        plain = re.sub(r"ipykernel_\d+[/\\]+\d+", "ipykernel", plain)
        plain = re.sub(r"(In\[\d+\]|Input In \[\d+\])", "In", plain)
        found.append(plain)
    return found


def merged(cell) -> None:
    """Join neighbouring text of one stream, which depends on when it was flushed."""
    outputs = []
    for output in cell.outputs:
        last = outputs[-1] if outputs else None
        stream = output.output_type == "stream" and last is not None
        if stream and last.output_type == "stream" and last.name == output.name:
            last.text += output.text
        else:
            outputs.append(output)
    cell.outputs = sorted(outputs, key=lambda o: o.get("name") or "")


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    """The honest notebook run by stock nbgrader and by ours."""
    ran = []
    for kind in (Execute, SandboxedExecute):
        folder = tmp_path_factory.mktemp("submission")
        (folder / "data.csv").write_text("1,2\n")
        before = dict(os.environ)
        os.environ.pop("PYTEST_CURRENT_TEST", None)  # ipykernel would capture less
        os.environ |= {"GRADER_FIGURES": "off", "NBGRADER_EXECUTION": "autograde"}
        try:
            executor = kind(timeout=60)
            resources = {"metadata": {"path": str(folder)}}
            notebook, _ = executor.preprocess(honest_notebook(), resources)
        finally:
            os.environ.clear()
            os.environ.update(before)
        for cell in notebook.cells[1:]:
            merged(cell)
        ran.append(notebook)
    return ran


@pytest.mark.parametrize("number", range(1, 1 + len(HONEST.split("\n---\n"))))
def test_outputs_equal_those_of_stock_nbgrader(both, number):
    stock, ours = (notebook.cells[number] for notebook in both)
    assert canonical(ours) == canonical(stock)
    assert ours.execution_count == stock.execution_count


def test_metadata_equals_that_of_stock_nbgrader(both):
    stock, ours = both
    assert ours.metadata.language_info == stock.metadata.language_info
    for mine, theirs in zip(ours.cells, stock.cells, strict=True):
        timed = mine.metadata.get("execution", {})
        assert set(timed) == set(theirs.metadata.get("execution", {}))
    nbformat.validate(ours)


def test_pictures_are_equal_byte_for_byte(both):
    stock, ours = ([picture(notebook)] for notebook in both)
    assert ours == stock
    assert ours[0]


def picture(notebook) -> list[str]:
    outputs = [output for cell in notebook.cells[1:] for output in cell.outputs]
    data = [output.get("data", {}) for output in outputs]
    return [forms["image/png"] for forms in data if "image/png" in forms]


@pytest.mark.parametrize(
    "end", ["import os; os._exit(0)", "exit()", "import ctypes; ctypes.string_at(0)"]
)
def test_a_dead_notebook_keeps_what_was_before_and_scores_nothing_after(end):
    ran = run("1", end, "3", "4")
    assert ran.said[0] == "1"
    assert ran.run.stopped == "The notebook ended its own process."
    assert all(c.outputs[-1].output_type == "error" for c in ran.cells[2:])


def test_a_cell_out_of_time_is_interrupted_and_the_next_runs():
    ran = run("while True: x = 1", "x + 1", timeout=1)
    kinds = [output.get("ename") for output in ran.cells[0].outputs]
    assert kinds == ["KeyboardInterrupt", "CellTimeoutError"]
    assert ran.said[1] == "2"
    assert not ran.run.stopped


def test_the_notebook_has_a_limit_of_its_own():
    loop = "while True: pass"
    ran = run("1", loop, loop, "2", timeout=2, notebook_seconds=2)
    assert ran.said[3] == "2"
    assert ran.run.cpu_seconds < 5


def test_waiting_for_the_processor_does_not_count():
    waited = iter([0.0, 100.0])
    clock = cells.Clock(0.6, lambda: next(waited, 100.0))
    clock._started -= 0.55
    clock._end -= 0.55
    assert not clock.over()  # asks how much was waited so far
    clock._end -= 0.1
    assert not clock.over()  # all of it was waiting
    assert clock._end - clock._started == pytest.approx(cells.PATIENCE * 0.6)


class FakeReferee(contract.NoReferee):
    """Notes what it is told and keeps its end of the socket."""

    def __init__(self):
        self.told = []
        self.mine, self._child = socket.socketpair()

    def child_socket(self):
        return self._child

    def before_cell(self, grade_id):
        self.told.append(("before", grade_id))

    def after_cell(self, grade_id):
        self.told.append(("after", grade_id))

    def close(self):
        self.told.append("closed")
        self.mine.close()


def graded(source: str, grade_id: str):
    marks = {"grade": True, "solution": False, "grade_id": grade_id, "points": 1}
    return new_code_cell(source, metadata={"nbgrader": marks})


def test_the_referee_knows_which_cell_runs_and_has_one_descriptor():
    referee = FakeReferee()
    talk = """
    import os, socket
    line = socket.socket(fileno=int(os.environ["GRADER_REFEREE_FD"]))
    line.sendall(b"hello")
    print(line.recv(5))
    """
    code = new_code_cell(dedent(talk).strip())
    notebook = new_notebook(cells=[graded("1", "one"), code, graded("2", "two")])
    executor = SandboxedExecute(timeout=5)
    executor.open_referee = lambda nb, resources: referee
    referee.mine.sendall(b"inner")
    keep = referee.mine.dup()
    executor.preprocess(notebook, {"metadata": {"path": "/nonexistent"}})
    with keep:
        assert keep.recv(100) == b"hello"
        assert keep.recv(100) == b""  # nobody holds the other end any more
    assert text_of(notebook.cells[1]) == "b'inner'"
    names = ["one", None, "two"]
    cells_told = [(when, name) for name in names for when in ("before", "after")]
    assert referee.told == [*cells_told, "closed"]


def test_a_tag_does_not_save_a_graded_cell_from_being_run():
    notebook = new_notebook(cells=[graded("1 + 1", "sum")])
    notebook.cells[0].metadata["tags"] = ["skip-execution"]
    executor = SandboxedExecute(timeout=5)
    executor.preprocess(notebook, {"metadata": {"path": "/nonexistent"}})
    assert text_of(notebook.cells[0]) == "2"


def test_later_cells_do_not_change_the_outputs_of_earlier_ones():
    change = "from IPython.display import update_display\n"
    ran = run(
        "from IPython.display import display\ndisplay('mine', display_id='d')",
        change + "update_display('forged', display_id='d')",
    )
    assert ran.said[0].startswith("'mine'")


def test_the_notebook_says_behind_which_walls_it_ran():
    notebook = new_notebook(cells=[new_code_cell("1")])
    resources = {"metadata": {"path": "/nonexistent"}}
    SandboxedExecute().preprocess(notebook, resources)
    assert notebook.metadata["grader"]["sandbox"] == keeper.probe().tier.name


def test_nothing_of_a_submission_is_left_in_its_folder(tmp_path):
    (tmp_path / "data.txt").write_text("ours")
    code = "open('data.txt', 'w').write('theirs'); open('new', 'w').close()"
    said(code, folder=tmp_path)
    assert (tmp_path / "data.txt").read_text() == "ours"
    assert [path.name for path in tmp_path.iterdir()] == ["data.txt"]
