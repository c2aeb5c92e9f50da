"""Every limit on a submission, shown by what gets through without it.

Whatever denies service runs inside the sandbox, and for a bounded time.
"""

import os
import signal
import time
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from textwrap import dedent

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from grader.autograde.execute import SandboxedExecute
from grader.referee.interfaces import RUN
from grader.sandbox import cell_runner, forkserver_pool
from grader.sandbox.child import usage
from grader.sandbox.limits import MB
from tests.events import children, running, until
from tests.sandbox.sandboxed import Ran, run, said, submission

pytestmark = pytest.mark.skipif(
    forkserver_pool.probe().tier is None,
    reason=f"no sandbox here: {forkserver_pool.probe().advice}",
)
WRITABLE = ["/dev/shm", "/home/student", "/home/student/work", "/tmp"]


@pytest.mark.slow
def test_memory_of_one_process_is_bounded():
    code = "import numpy as np\nnp.ones(300 << 17)"  # 300 MB
    assert "MemoryError" in said(code, limits={"data": 200 * MB})


@pytest.mark.slow
def test_memory_of_all_processes_together_is_bounded():
    ran = run(
        """
        import os, signal
        import numpy as np
        for _ in range(6):
            if os.fork() == 0:
                kept = np.ones(100 << 17)  # 100 MB
                signal.pause()
        signal.pause()
        """,
        limits={"memory": 400 * MB},
    )
    assert "used more memory than a notebook may" in ran.run.notes[0]


LOOKED_AT = """
import mmap
kept, size = [], 64 << 30
how = {"flags": mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000, "prot": mmap.PROT_READ}
while True:
    kept.append(mmap.mmap(-1, size, **how))
    kept[-1].madvise(15)
    for at in range(0, size, 2 << 20):
        kept[-1][at]
"""


@pytest.mark.slow
def test_memory_of_page_tables_is_counted():
    ran = run(LOOKED_AT, limits={"memory": 400 * MB})
    assert "used more memory than a notebook may" in ran.run.notes[0]


def test_memory_that_processes_share_counts_once():
    limit = 500 * MB
    over, shared = over_and_peak_of_forks(limit)
    assert not over
    assert shared < limit
    _, simply_added_up = over_and_peak_of_forks(10 * limit)
    assert simply_added_up > limit  # so it was no accident


def over_and_peak_of_forks(limit: int) -> tuple[str, int]:
    """What ended a process with 15 idle forks, and how many bytes were seen at most."""
    code = """
import os, signal
for _ in range(15):
    if os.fork() == 0:
        signal.pause()
"""
    with submission(memory=limit) as running:
        running.run(0, code)
        until(lambda: running.dead or "idle" in states(running.messages(1)))
        for _ in range(2):  # whoever answers twice has looked in between
            running.waited()
        return running.over, running.close()["peak"]


def states(messages: list) -> list[str]:
    """What a kernel says of its own state."""
    return [content.get("execution_state") for _, _, content, *_ in messages]


def test_processes_are_bounded():
    found = said(
        """
        import os, signal
        children = []
        try:
            while len(children) < 500:
                child = os.fork()
                if child == 0:
                    signal.pause()
                children.append(child)
        except BlockingIOError:
            print("refused after", len(children))
        """,
        limits={"processes": 20},
    )
    assert found == "refused after 19"


@pytest.mark.parametrize("place", WRITABLE)
def test_disk_space_is_bounded(place):
    found = said(
        f"""
        written = 0
        try:
            with open("{place}/big", "wb", buffering=0) as file:
                while written < 100 << 20:
                    written += file.write(bytes(1 << 20))
        except OSError as error:
            print(error.strerror, written >> 20)
        """,
        limits={"home": 3 * MB, "scratch": 3 * MB},
    )
    assert found.startswith("No space left on device")
    assert int(found.split()[-1]) <= 3


def test_numbers_of_files_and_their_sizes_are_bounded():
    found = said(
        """
        try:
            for number in range(10_000):
                open(f"/tmp/{number}", "w").close()
        except OSError as error:
            print(error.strerror, number < 300)
        import signal
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        try:
            with open("long", "wb", buffering=0) as file:
                file.seek(30 << 20)
                file.write(b"x")
        except OSError as error:
            print(error.strerror)
        """,
        limits={"files": 300, "file": 20 * MB},
    )
    assert found.splitlines() == ["No space left on device True", "File too large"]


@pytest.mark.slow
def test_processor_time_is_bounded():
    code = "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile 1: pass"
    ran = run(code, "1", limits={"cpu": 1})
    assert "used more processor time" in ran.run.notes[0]
    assert ran.said[1] == "1"
    assert ran.run.cpu_seconds < 3


@pytest.mark.slow
def test_the_kernel_may_see_first_that_processor_time_is_used_up(caplog):
    """A zygote that gets no processor itself notices nothing before that."""
    with ThreadPoolExecutor(1) as pool:
        pending = pool.submit(run, "while 1: pass", limits={"cpu": 2})
        zygote, notebook = until(_busy_notebook)
        os.kill(zygote, signal.SIGSTOP)
        try:
            until(lambda: not running(notebook))
        finally:
            os.kill(zygote, signal.SIGCONT)
        ran = pending.result()
    assert "used more processor time" in ran.run.notes[0]
    assert "from outside" not in caplog.text


def _busy_notebook() -> tuple[int, int] | None:
    """The zygote and the process of a notebook, once it computes."""
    for kept in list(forkserver_pool._kept.values()):
        outer = kept.process.pid
        zygote = next(iter(children(outer)), outer)
        for notebook in children(zygote):
            if usage.cpu_seconds(notebook) > 0.3:
                return zygote, notebook
    return None


@pytest.mark.slow
def test_a_cell_that_cannot_be_interrupted_is_killed(monkeypatch):
    monkeypatch.setattr(cell_runner, "GRACE", 0.5)
    ran = run(
        "x = 1",
        """
        import signal
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        while True: pass
        """,
        "x",
        timeout=1,
    )
    assert "CellTimeoutError" in ran.said[1]
    assert "ran too long and could not be stopped" in ran.run.notes[0]
    assert ran.said[2] == "1"


FLOODS = (
    "for _ in range(400): print('x' * 100_000)",
    "from IPython.display import display\n"
    "display({'text/plain': 'x' * (60 << 20)}, raw=True)",
    "import os\nfor _ in range(400): os.write(1, b'y' * 100_000)",
    "for _ in range(5000): display({'text/plain': 'z'}, raw=True)",
    "1",
)


def run_and_peak(*cells: str, **traits) -> tuple[Ran, int]:
    """A run, and the most bytes that this process held at one time for it."""
    said("1")  # what is loaded once is loaded now
    tracemalloc.start()
    try:
        ran = run(*cells, **traits)
        return ran, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.slow
@pytest.mark.parametrize("flood", FLOODS[:2], ids=["lines", "one message"])
def test_a_grader_without_limits_would_hold_all_of_a_flood(flood):
    """So that what is measured below is known to grow."""
    wide = {"cell_output": 200 * MB, "output": 200 * MB, "message": 100 * MB}
    code = "from IPython.display import display\n" + flood
    _, peak = run_and_peak(code, limits=wide)
    assert peak > 40 * MB


@pytest.mark.slow
def test_the_grader_does_not_hold_what_a_notebook_floods_it_with():
    ran, peak = run_and_peak(*FLOODS, limits={"cell_output": MB, "message": 2 * MB})
    assert not ran.run.stopped
    assert all(len(text) < 1.1 * MB for text in ran.said)
    assert "cut off" in ran.said[0]
    assert len(ran.cells[3].outputs) <= 1001
    assert ran.said[4] == "1"
    assert peak < 20 * MB


GARBAGE = """
import json, os, socket
outlet = socket.socket(fileno=os.dup(3))
def raw(data): outlet.send(data)
def say(kind, content): raw(b"=" + json.dumps([[kind, 1, content, {}, ""]]).encode())
"""


def test_garbage_on_the_wire_breaks_nothing():
    ran = run(
        GARBAGE,
        """
        for data in (b"", b"?", b"={", b"=[]", b"=" + b"[" * 90_000, b"+", b"+ x"):
            raw(data or b"=")
        raw(b'=["stream", {}, {}, {}, ""]')
        for kind in ("stream", "error", "display_data", "execute_result", "status",
                     "execute_input", "execute_reply", "clear_output", "comm_open",
                     "update_display_data", "end", "ready", "broken", "nonsense"):
            for content in ({}, {"data": 1}, {"data": {"text/plain": 1}}, {"ename": 1},
                            {"data": {"a": []}, "transient": 3}, {"name": "stdout"},
                            {"text": "x", "name": "other"}, {"wait": {}}):
                say(kind, content)
        deep = []
        for _ in range(200):
            deep = [deep]
        say("display_data", {"data": {"application/json": deep}, "metadata": {}})
        say("stream", {"name": "stdout", "text": "half \\ud800"})
        for count in (-5, True, 1.5, "1"):
            shown = {"data": {"text/plain": "x"}, "metadata": {}}
            say("execute_result", shown | {"execution_count": count})
            say("execute_input", {"execution_count": count})
        """,
        "print('still here')",
    )
    assert "half ?" in ran.said[1]  # it was all heard
    assert ran.said[2] == "still here"
    notebook = nbformat.v4.new_notebook(cells=ran.cells)
    nbformat.validate(notebook)
    nbformat.writes(notebook).encode()


def test_outputs_of_all_cells_together_are_bounded():
    budget, kept = cell_runner.Budget(1 * MB, 100 * MB), 0
    for _ in range(20):
        budget.next_cell()
        for _ in range(2 * cell_runner.MOST_OUTPUTS):
            if budget.take(10):
                budget.kept += 1
                kept += 1
    assert kept == cell_runner.MOST_IN_ALL


def test_memory_of_the_kernel_behind_sockets_is_counted():
    """Written and never read it is no process's; here 4,000 sockets could keep 3 GB."""
    ran = run(
        """
        import os, socket, time
        kept = []
        for _ in range(20):
            if os.fork() == 0:
                try:
                    while True:
                        one, other = socket.socketpair()
                        one.setblocking(False)
                        kept += [one, other]
                        try:
                            while True:
                                one.send(bytes(60_000))
                        except BlockingIOError:
                            pass
                except OSError:
                    time.sleep(20)
        time.sleep(20)
        """,
        limits={"memory": 500 * MB},
    )
    assert "used more memory than a notebook may" in ran.run.notes[0]


def test_a_few_sockets_are_no_memory():
    ran = run(
        "import socket\nkept = [socket.socketpair() for _ in range(40)]",
        "import time\ntime.sleep(0.4)\nprint(len(kept))",
        limits={"memory": 500 * MB},
    )
    assert ran.said[1] == "40"


@pytest.mark.slow
def test_processor_time_of_all_processes_together_is_bounded():
    ran = run(
        """
        import os, time
        for _ in range(8):
            if os.fork() == 0:
                while True:
                    pass
        time.sleep(20)
        """,
        limits={"cpu": 3},
        timeout=20,
    )
    assert "used more processor time than a notebook may" in ran.run.notes[0]


@pytest.mark.slow
def test_grace_of_many_cells_does_not_add_up(monkeypatch):
    """Each ends late by itself; together they get what the notebook was promised."""
    slow = dedent("""
        import time
        try:
            time.sleep(60)
        except BaseException:
            time.sleep(2)
    """)
    marks = {"grade": False, "solution": True, "schema_version": 3}
    cells = [new_code_cell(slow) for _ in range(12)]
    for number, cell in enumerate(cells):
        cell.metadata["nbgrader"] = marks | {"grade_id": f"answer{number}"}
    executor = SandboxedExecute(timeout=2, notebook_seconds=2)
    started = time.monotonic()
    resources = {"metadata": {"path": "/nonexistent"}}
    _, resources = executor.preprocess(new_notebook(cells=cells), resources)
    assert resources[RUN].stopped
    assert time.monotonic() - started < 14 + 8  # of 12 cells with 3 seconds each
