"""A fork of the zygote is like a fresh kernel, and the zygote is no weak point."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from grader.sandbox import backends, bwrap, forkserver_client, forkserver_pool, mounts
from grader.sandbox.spec import Setting
from tests.sandbox.sandboxed import run, said

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


def test_a_killed_zygote_is_replaced():
    first = zygote()
    os.kill(first.process.pid, signal.SIGKILL)
    first.process.wait()
    assert said("1 + 1") == "2"
    assert zygote() is not first


@pytest.mark.slow
def test_a_notebook_whose_zygote_is_killed_runs_again():
    outer = zygote().process.pid
    victim = Path(f"/proc/{outer}/task/{outer}/children").read_text().split()[-1]
    killer = subprocess.Popen(["sh", "-c", f"sleep 0.5; kill -9 {victim}"])
    ran = run("1", "import time\ntime.sleep(1.5)", "print('done')")
    killer.wait()
    assert not ran.run.stopped
    assert ran.said == ["1", "", "done"]
    assert ran.cells[2].execution_count == 3


def running(pid: int) -> bool:
    """Whether a process is there and not only waits for its parent to look."""
    try:
        return (
            Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
        )
    except OSError:
        return False


@pytest.mark.slow
def test_the_zygote_ends_with_its_owner():
    program = """
from grader.sandbox import forkserver_pool as keeper
from tests.sandbox.sandboxed import said
said("1")
import time
print(next(iter(keeper._kept.values())).process.pid, flush=True)
time.sleep(60)
"""
    owner = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    pid = int(owner.stdout.readline())
    owner.stdout.close()
    owner.kill()
    owner.wait()
    deadline = time.monotonic() + 5
    while running(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not running(pid)


def test_one_submission_does_not_see_another_that_runs():
    from grader.sandbox.limits import Limits
    from grader.sandbox.submission_archive import pack

    packed, _ = pack(Path(os.devnull), most_bytes=0, most_files=0)
    with packed:
        other = forkserver_pool.submission(
            Setting(forkserver_pool.choose()), Limits(), packed, {}
        )
    try:
        code = """
import os, socket
open("/tmp/mine", "w").close()
s = socket.socket(socket.AF_UNIX); s.bind("\\0mine"); s.listen()
"""
        other.run(0, code)
        deadline = time.monotonic() + 10
        done = False
        while not done and time.monotonic() < deadline:
            done = any(m[0] == "execute_reply" for m in other.messages(1))
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
    finally:
        other.close()


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
    ran = subprocess.run(
        [*words, *files], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout[-3000:]
