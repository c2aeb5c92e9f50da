"""The executor: outputs as stock nbgrader makes them; nothing stops a class."""

import socket
from textwrap import dedent
from types import SimpleNamespace

import pytest
from nbformat.v4 import new_code_cell, new_notebook

from grader.autograde import own_time
from grader.autograde.execute import LATE, SandboxedExecute
from grader.referee import interfaces
from grader.referee.interfaces import RUN
from grader.sandbox import cell_runner, forkserver_pool
from tests.sandbox.sandboxed import run, said, text_of

pytestmark = pytest.mark.skipif(
    forkserver_pool.probe().tier is None,
    reason=f"no sandbox here: {forkserver_pool.probe().advice}",
)


def test_what_was_shown_before_a_sudden_end_is_not_lost():
    show = "from IPython.display import display\ndisplay(7)\nprint(8, flush=True)\n"
    assert run(show + "import os; os._exit(0)").said[0].split()[:2] == ["7", "8"]


def test_many_results_of_one_cell_all_arrive_in_order():
    every = "get_ipython().ast_node_interactivity = 'all'"
    numbers = [str(number) for number in range(100)]
    assert run(every, "\n".join(numbers)).said[1].split() == numbers


def test_what_a_process_of_the_student_prints_comes_once():
    fork = """
        import os
        print(1)
        if os.fork() == 0:
            print(2)
            os._exit(0)
        os.wait()
        print(3)
    """
    assert sorted(run(fork, "4").said[0].split()) == ["1", "2", "3"]


@pytest.mark.slow
def test_a_cell_out_of_time_is_interrupted_and_the_next_runs():
    ran = run("while True: x = 1", "x + 1", timeout=1)
    kinds = [output.get("ename") for output in ran.cells[0].outputs]
    assert kinds == ["KeyboardInterrupt", "CellTimeoutError"]
    assert ran.said[1] == "2"
    assert not ran.run.stopped


@pytest.mark.slow
def test_the_notebook_has_a_limit_of_its_own():
    loop = "while True: pass"
    graded = {"nbgrader": {"grade_id": "mine", "grade": True, "solution": True}}
    # A busy machine gives the first of them what it waited for, and so others a turn.
    cells = ("1", *[loop] * 5, "2")
    source = new_notebook(cells=[new_code_cell(c) for c in cells])
    source.cells.append(new_code_cell("3", metadata=graded))
    executor = SandboxedExecute(timeout=2, notebook_seconds=2)
    notebook, resources = executor.preprocess(source, {"metadata": {"path": "/none"}})
    assert [text_of(cell)[:11] for cell in notebook.cells[-3:]] == [
        "NotRunError", "NotRunError", "3"
    ]  # fmt: skip
    stopped = "The cell at the top (while True: pass) was stopped: it took too long."
    assert resources[RUN].notes[0] == stopped
    assert LATE in resources[RUN].notes
    assert resources[RUN].cpu_seconds < 5


def test_waiting_for_the_processor_does_not_count(monkeypatch):
    now, waited = [0.0], [3.0]
    monkeypatch.setattr(cell_runner, "time", SimpleNamespace(monotonic=lambda: now[0]))
    clock = cell_runner.Clock(0.6, lambda: waited[0])
    now[0] = 0.55
    assert not clock.over()  # asks how much was waited so far
    now[0], waited[0] = 0.65, 3.25
    assert not clock.over()
    assert clock.left() == pytest.approx(0.2)  # a quarter of a second was waiting
    waited[0] = 100.0
    now[0] = 0.9 * cell_runner.PATIENCE * 0.6
    assert not clock.over()
    now[0] = cell_runner.PATIENCE * 0.6
    assert clock.over()  # it was all waiting, and enough


def test_nor_does_it_for_the_notebook_and_its_judge(monkeypatch):
    now, waited = [0.0], [0.0]
    monkeypatch.setattr(own_time, "time", SimpleNamespace(monotonic=lambda: now[0]))
    spent = own_time.OwnTime(0.0, 300, 20, lambda: waited[0])
    now[0], waited[0] = 400.0, 250.0
    assert (spent.left(), spent.to_the_end()) == (150, 170)
    waited[0] = 400.0
    assert spent.left() == 300 - 400 / cell_runner.PATIENCE  # on any machine it ends


class FakeReferee(interfaces.NoReferee):
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
    executor = SandboxedExecute(timeout=60)
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
    executor = SandboxedExecute(timeout=60)
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
    assert notebook.metadata["grader"]["sandbox"] == forkserver_pool.probe().tier.name


def test_nothing_of_a_submission_is_left_in_its_folder(tmp_path):
    (tmp_path / "data.txt").write_text("ours")
    code = "open('data.txt', 'w').write('theirs'); open('new', 'w').close()"
    said(code, folder=tmp_path)
    assert (tmp_path / "data.txt").read_text() == "ours"
    assert [path.name for path in tmp_path.iterdir()] == ["data.txt"]
