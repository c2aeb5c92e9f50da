"""A fork of the zygote is like a fresh kernel, and the zygote is no weak point."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell, new_notebook

from grader.autograde.execute import KILLED, SandboxedExecute
from grader.referee.interfaces import RUN, NoReferee
from grader.sandbox import backends, bwrap, forkserver_client, forkserver_pool, mounts
from grader.sandbox.sandbox_spec import Setting
from tests.events import children, running, until
from tests.sandbox.sandboxed import run, said, submission, text_of

pytestmark = pytest.mark.skipif(
    forkserver_pool.probe().tier is None,
    reason=f"no sandbox here: {forkserver_pool.probe().advice}",
)
ROOT = Path(__file__).parents[2]
AS_USER = ROOT / "tests/sandbox/as_user.sh"


KERNEL = "import ipykernel.kernelapp, ipykernel.ipkernel, ipykernel.zmqshell\n"


def in_fresh_interpreter(program: str) -> str:
    """What a program prints where nothing is loaded but what every kernel loads."""
    ran = subprocess.run(
        [sys.executable, "-c", KERNEL + program],
        env=os.environ | {"MPLBACKEND": bwrap.BACKEND},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout.strip()


def zygote() -> forkserver_client.Zygote:
    said("1")
    return next(iter(forkserver_pool._kept.values()))


def test_each_submission_draws_numbers_of_its_own():
    code = "import random, numpy as np\nprint(random.random(), np.random.rand())"
    drawn = [word for _ in range(4) for word in said(code).split()]
    assert len(set(drawn)) == 8


@pytest.mark.parametrize(
    "code",
    [
        "import matplotlib\nmatplotlib.pyplot",
        "import numpy as np\nnp.testing",  # lazy in NumPy itself
        "np.ones(3)",
        "import importlib\nimportlib.machinery",
        "import grader\ngrader.student",
    ],
)
def test_nothing_is_imported_that_a_notebook_did_not_import(code):
    """As in a fresh interpreter: the same outcome, by the same name."""
    program = f"""
try:
    exec({code!r}, {{}})
except BaseException as error:
    print(type(error).__name__)
else:
    print("fine")
"""
    assert said(program) == in_fresh_interpreter(program)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["numpy", "matplotlib", "matplotlib.pyplot"])
def test_an_import_brings_what_it_brings_in_a_fresh_kernel(name):
    count = f"""
import json, sys
import {name}
top = {name.split(".")[0]!r}
print(json.dumps(sorted(m for m in sys.modules if m.split(".")[0] == top)))
"""
    here = set(json.loads(said(count)))
    assert here == set(json.loads(in_fresh_interpreter(count)))


def test_a_fork_has_one_thread_and_one_blas_thread():
    code = """
    import os, numpy as np
    np.ones((300, 300)) @ np.ones((300, 300))
    print(len(os.listdir("/proc/self/task")), os.environ["OPENBLAS_NUM_THREADS"])
    """
    assert said(code) == "1 1"


def test_its_tracebacks_and_counters_start_anew():
    ran = run("import sys\nhasattr(sys, 'last_value')", "_", "In")
    assert ran.said[:2] == ["False", "False"]
    assert ran.cells[0].execution_count == 1
    assert ran.said[2].startswith("['',")


def test_preloaded_modules_leave_no_trace_in_the_shell():
    found = said("print(get_ipython().custom_exceptions, sorted(globals())[:3])")
    assert found == "() ['In', 'Out', '_']"


@pytest.mark.slow
def test_a_killed_zygote_is_replaced():
    first = zygote()
    os.kill(first.process.pid, signal.SIGKILL)
    first.process.wait()
    assert said("1 + 1") == "2"
    assert zygote() is not first


class KillsOnce(NoReferee):
    """Kills a process when a cell says that it runs; answers it in the next run."""

    killed = 0

    def __init__(self, pid: int):
        self._pid = pid
        self._mine, self._child = socket.socketpair()
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self) -> None:
        if not self._mine.recv(1):
            return
        if KillsOnce.killed:
            self._mine.send(b"!")
        else:
            KillsOnce.killed = self._pid
            os.kill(self._pid, signal.SIGKILL)

    def child_socket(self) -> socket.socket:
        return self._child

    def close(self) -> None:
        self._thread.join()  # the notebook has ended, so it has heard all
        self._mine.close()


@pytest.mark.slow
def test_a_notebook_whose_zygote_is_killed_runs_again():
    victim = children(zygote().process.pid)[-1]
    ask = """
    import os, socket
    line = socket.socket(fileno=int(os.environ["GRADER_REFEREE_FD"]))
    line.send(b"?")
    heard = line.recv(1)
    """
    ran = run("1", ask, "print('done')", open_referee=lambda *_: KillsOnce(victim))
    assert KillsOnce.killed == victim
    assert not ran.run.stopped
    assert ran.said == ["1", "", "done"]
    assert ran.cells[2].execution_count == 3


class Kills(NoReferee):
    """Ends the notebook's process from outside whenever a graded cell runs."""

    def __init__(self, times: int):
        self.left, self.told = times, []

    def before_cell(self, grade_id):
        if grade_id and self.left:
            self.left -= 1
            kept = next(iter(forkserver_pool._kept.values()))
            inner = children(kept.process.pid)[-1]
            os.kill(children(inner)[-1], signal.SIGKILL)

    def give_up(self, reason):
        self.told.append(reason)


def run_killed(referee):
    marks = {"grade": True, "solution": True, "grade_id": "one", "points": 1}
    cells = [new_code_cell(code) for code in ("1", "import time; time.sleep(0.2); 2")]
    cells[1].metadata["nbgrader"] = marks
    executor = SandboxedExecute(timeout=10)
    executor.open_referee = lambda nb, resources: referee
    resources = {"metadata": {"path": "/nonexistent"}}
    notebook, resources = executor.preprocess(new_notebook(cells=cells), resources)
    return [text_of(cell) for cell in notebook.cells], resources[RUN]


def test_a_notebook_that_is_killed_from_outside_runs_again_then_calls_a_person():
    once, twice = Kills(1), Kills(2)
    said, run = run_killed(once)
    assert (said[1], run.stopped, once.told) == ("2", "", [])
    _, run = run_killed(twice)
    assert (twice.told, run.stopped) == ([KILLED], KILLED)


@pytest.mark.parametrize(
    ("end", "times"),
    [
        ("import os; os._exit(9)", 1),
        ("import ctypes; ctypes.string_at(0)", 1),
        ("import os; os.kill(os.getpid(), 9); 1", 0),  # process 1, which is immune
    ],
)
def test_an_end_of_its_own_is_no_end_from_outside(end, times):
    ran = run(end, "2")
    assert (ran.run.stopped, ran.said[1]) == ("", "2")
    assert sum("ended Python" in note for note in ran.run.notes) == times


@pytest.mark.slow
def test_the_zygote_ends_with_its_owner():
    program = """
from grader.sandbox import forkserver_pool
from tests.sandbox.sandboxed import said
said("1")
import signal
print(next(iter(forkserver_pool._kept.values())).process.pid, flush=True)
signal.pause()
"""
    owner = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    pid = int(owner.stdout.readline())
    owner.stdout.close()
    assert running(pid)
    owner.kill()
    owner.wait()
    until(lambda: not running(pid))


def test_one_submission_does_not_see_another_that_runs():
    code = """
import os, socket
open("/tmp/mine", "w").close()
s = socket.socket(socket.AF_UNIX); s.bind("\\0mine"); s.listen()
"""
    with submission() as other:
        other.run(0, code)
        until(lambda: any(m[0] == "execute_reply" for m in other.messages(1)))
        found = said("""
        import os, socket
        seen = os.path.exists("/tmp/mine")
        print(seen, [n for n in os.listdir("/proc") if n.isdigit()])
        try:
            socket.socket(socket.AF_UNIX).connect("\\0mine")
        except OSError as error:
            print(type(error).__name__)
        """)
    assert found.splitlines() == ["False ['1']", "ConnectionRefusedError"]


@pytest.mark.slow
@pytest.mark.parametrize("tier", backends.possible(), ids=lambda tier: tier.name)
def test_every_tier_runs_a_notebook_or_is_not_chosen(tier, monkeypatch):
    """Weaker tiers are those of other machines; what they run is the same."""
    trouble = forkserver_pool.trouble_with(tier)
    if trouble and not tier.bwrap and mounts.closed_way():
        return  # which is told in a sentence; an ordinary user tries it below
    assert not trouble
    monkeypatch.setattr(forkserver_pool, "probe", lambda: forkserver_pool.Probe(tier))
    ran = run(
        "import numpy as np\nprint(np.arange(3))",
        "import os\nos.path.exists('/root/.bashrc'), os.path.exists('/etc/shadow')",
        "open('/etc/shadow')",
        "1 / 0",
    )
    assert ran.run.tier == tier.name
    assert ran.said[0] == "[0 1 2]"
    assert ran.said[2].startswith(("FileNotFoundError", "PermissionError"))
    assert ran.said[3] == "ZeroDivisionError: division by zero"
    assert said("import os\nprint(os.listdir())") == "[]"
    forkserver_pool.forget(Setting(tier))


@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() != 0, reason="who grades owns what is to be read")
def test_a_package_that_notebooks_may_not_read_is_told_before_any_is_run(
    tmp_path, monkeypatch
):
    """Each of a class would get nothing for checks that cannot even be imported."""
    package = tmp_path / "grader"
    for path in mounts.student_files():
        copy = shutil.copytree if path.is_dir() else shutil.copy
        package.mkdir(exist_ok=True)
        copy(path, package / path.name)
    (package / "student").chmod(0o700)
    monkeypatch.setattr(mounts, "package_folder", lambda: package)
    forkserver_pool.close_all()
    (walled, *_) = backends.possible()
    try:
        assert forkserver_pool.trouble_with(walled) == backends.NO_IMPORT
        advice = backends.advice(backends.NO_IMPORT)
        assert f"chmod -R o+rX {package / 'student'}" in advice
        assert advice.count("\n") == 0
        (package / "student").chmod(0o755)
        forkserver_pool.close_all()
        assert forkserver_pool.trouble_with(walled) == ""
    finally:
        forkserver_pool.close_all()


def test_without_any_walls_nothing_runs(monkeypatch):
    from grader.errors import UserError

    monkeypatch.setattr(bwrap, "find", lambda: None)
    monkeypatch.setattr(backends.landlock, "version", lambda: 0)
    forkserver_pool.probe.cache_clear()
    try:
        with pytest.raises(UserError, match="install bubblewrap"):
            run("1")
    finally:
        forkserver_pool.probe.cache_clear()


@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() != 0, reason="becomes another user, so needs root")
def test_all_of_it_holds_for_an_ordinary_user():
    words = [AS_USER, sys.executable, "-m", "pytest", "-q", "-n0"]
    words += ["-p", "no:cacheprovider"]
    kinds = ("sandbox", "nothing_unnamed", "limits", "forkserver")
    files = [f"tests/sandbox/test_{kind}.py" for kind in kinds]
    files += ["tests/autograde/test_execute.py"]
    ran = subprocess.run(
        [*words, *files], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout[-3000:]
