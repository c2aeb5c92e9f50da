"""Kernels that the zygote does not know run cold, in the same sandbox and judged."""

import json
import sys

import pytest
from nbformat.v4 import new_code_cell, new_notebook

from grader.autograde.execute import KILLED, SandboxedExecute
from grader.autograde.refereed_execute import referee_for
from grader.errors import UserError
from grader.referee.interfaces import RUN
from grader.sandbox import forkserver_pool
from tests.sandbox.sandboxed import text_of
from tests.this_course import SOURCE

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        forkserver_pool.probe().tier is None,
        reason=f"no sandbox here: {forkserver_pool.probe().advice}",
    ),
]
WALLS = """
import os
from pathlib import Path
lines = Path("/proc/self/status").read_text().splitlines()
status = dict(line.split(":", 1) for line in lines)
print(status["Seccomp"].strip(), status["NoNewPrivs"].strip(), os.getuid() != 0)
print(os.path.exists("/root/.bashrc"), os.environ.get("COLOUR"), os.getcwd())
print(sorted(os.listdir("/dev/shm")), open("data.txt").read())
"""
IMPORT = "from grader.student import check"
SIGMOID = "import numpy as np\ndef sigmoid(z):\n    return (1 + np.tanh(z / 2)) / 2"


# ipykernel that gets no processor between opening its sockets and its first answer.
# Its heartbeat stops meanwhile, which is no sign of death.
STARVED = """
import os, signal, subprocess
from ipykernel.kernelapp import IPKernelApp
app = IPKernelApp.instance()
app.initialize()
subprocess.Popen(["sh", "-c", f"sleep 3; kill -CONT {os.getpid()}"])
os.kill(os.getpid(), signal.SIGSTOP)
app.start()
"""
ALIVE_AND_SILENT = "import signal\nsignal.pause()"


@pytest.fixture
def install(tmp_path, monkeypatch):
    """Install a Python kernel that starts with such words; returns its name."""

    def install(*words: str) -> str:
        folder = tmp_path / "kernels" / "course-kernel"
        folder.mkdir(parents=True)
        spec = {"argv": [sys.executable, *words], "language": "python"}
        spec |= {"display_name": "Course", "env": {"COLOUR": "blue"}}
        (folder / "kernel.json").write_text(json.dumps(spec))
        monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))
        return "course-kernel"

    yield install
    forkserver_pool.close_all()


@pytest.fixture
def cold(install):
    """ipykernel under a name of its own, with a variable that no zygote has."""
    return install("-m", "ipykernel_launcher", "-f", "{connection_file}")


def graded(source: str, grade_id: str):
    marks = {"grade": True, "solution": False, "grade_id": grade_id, "points": 5}
    return new_code_cell(source, metadata={"nbgrader": marks})


def run(kernel: str, *cells, folder="/nonexistent", judged=False, **traits):
    """Run cells in a kernel; the notebook and what is known of the run."""
    cells = [new_code_cell(c) if isinstance(c, str) else c for c in cells]
    notebook = new_notebook(cells=cells)
    notebook.metadata["kernelspec"] = {"name": kernel, "display_name": kernel}
    executor = SandboxedExecute(**{"timeout": 30} | traits)
    if judged:
        about = {"student": "ada", "assignment": "01", "notebook": "one"}
        executor.open_referee = lambda nb, resources: referee_for(
            nb, about, SOURCE, folder
        )
    resources = {"metadata": {"path": str(folder)}}
    return executor.preprocess(notebook, resources)


def test_it_runs_behind_the_same_walls_with_its_own_variables(cold, tmp_path):
    (tmp_path / "data.txt").write_text("1,2")
    notebook, resources = run(cold, WALLS, "1 + 1", folder=tmp_path)
    lines = text_of(notebook.cells[0]).splitlines()
    assert lines[0] == "2 1 True"
    assert lines[1] == "False blue /home/student/work"
    assert lines[2].endswith("1,2")
    assert text_of(notebook.cells[1]) == "2"
    assert [c.execution_count for c in notebook.cells] == [1, 2]
    assert resources[RUN].tier == forkserver_pool.probe().tier.name


def test_its_answers_are_judged_by_the_referee(cold):
    check = "check('sigmoid', points=5)"
    notebook, resources = run(
        cold, IMPORT, SIGMOID, graded(check, "check_sigmoid"), judged=True
    )
    entry = resources[RUN].referee.ledger.entry("check_sigmoid")
    assert (entry.earned, entry.verdict.stage) == (5.0, "passed")
    (result,) = notebook.cells[2].outputs
    assert "Right" in result.data["text/html"]


def test_errors_loops_and_its_death_are_told_as_always(cold):
    notebook, resources = run(
        cold,
        "1 / 0",
        "while True: pass",
        "print('still here')",
        "import os; os._exit(3)",
        "1",
        timeout=2,
    )
    said = [text_of(cell) for cell in notebook.cells]
    assert said[0].startswith("ZeroDivisionError")
    assert "CellTimeoutError" in said[1]
    assert said[2] == "still here"
    assert "DeadKernelError" in said[3]
    assert said[4] == "1"
    told = "The cell at the top (import os; os._exit(3)) ended Python"
    assert any(note.startswith(told) for note in resources[RUN].notes)


def test_it_may_start_as_slowly_as_it_likes(install):
    starved = install("-c", STARVED, "-f", "{connection_file}")
    notebook, resources = run(starved, "1 + 1")
    assert text_of(notebook.cells[0]) == "2"
    assert not resources[RUN].stopped


def test_one_that_ends_before_it_answers_is_told_at_once(install, caplog):
    broken = install("-c", "raise SystemExit(7)")
    assert run(broken, "1")[1][RUN].stopped == KILLED
    assert "the kernel ended with status 7" in caplog.text


def test_one_that_never_answers_has_no_more_time_than_its_notebook(install):
    silent = install("-c", ALIVE_AND_SILENT)
    with pytest.raises(UserError, match="did not answer within 2 seconds"):
        run(silent, "1", notebook_seconds=2)
