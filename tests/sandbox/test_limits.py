"""Every limit on a submission, shown by what gets through without it.

Whatever denies service runs inside the sandbox, and for a bounded time.
"""

import resource

import nbformat
import pytest

from grader.sandbox import cell_runner, forkserver_pool
from grader.sandbox.limits import MB
from tests.sandbox.sandboxed import run, said

pytestmark = pytest.mark.skipif(
    forkserver_pool.probe().tier is None,
    reason=f"no sandbox here: {forkserver_pool.probe().advice}",
)
WRITABLE = ["/dev/shm", "/home/student", "/home/student/work", "/tmp"]


def test_memory_of_one_process_is_bounded():
    code = "import numpy as np\nnp.ones(300 << 17)"  # 300 MB
    assert "MemoryError" in said(code, limits={"data": 200 * MB})


def test_memory_of_all_processes_together_is_bounded():
    ran = run(
        """
        import os, time
        import numpy as np
        for _ in range(6):
            if os.fork() == 0:
                kept = np.ones(100 << 17)  # 100 MB
                time.sleep(20)
                os._exit(0)
        time.sleep(20)
        """,
        limits={"memory": 400 * MB},
    )
    assert ran.run.stopped == "The notebook used more memory than it may."


def test_memory_that_processes_share_counts_once():
    ran = run(
        """
        import os, time
        for _ in range(15):
            if os.fork() == 0:
                time.sleep(0.5)
                os._exit(0)
        time.sleep(0.5)
        """,
        limits={"memory": 500 * MB},
    )
    assert not ran.run.stopped


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


def test_processor_time_is_bounded():
    code = "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile 1: pass"
    ran = run(code, "1", limits={"cpu": 1})
    assert ran.run.stopped
    assert ran.run.cpu_seconds < 3


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
    assert ran.said[2].startswith("NotRunError: A cell ran too long")


def test_the_grader_does_not_hold_what_a_notebook_floods_it_with():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    ran = run(
        "for _ in range(400): print('x' * 100_000)",
        "from IPython.display import display\n"
        "display({'text/plain': 'x' * (60 << 20)}, raw=True)",
        "import os\nfor _ in range(400): os.write(1, b'y' * 100_000)",
        "for _ in range(5000): display({'text/plain': 'z'}, raw=True)",
        "1",
        limits={"cell_output": MB, "message": 2 * MB},
    )
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert not ran.run.stopped
    assert all(len(text) < 1.1 * MB for text in ran.said)
    assert "cut off" in ran.said[0]
    assert len(ran.cells[3].outputs) <= 1001
    assert ran.said[4] == "1"
    assert grown < 60 * 1024  # kB


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
    assert ran.run.stopped == "The notebook used more memory than it may."


def test_a_few_sockets_are_no_memory():
    ran = run(
        "import socket\nkept = [socket.socketpair() for _ in range(40)]",
        "import time\ntime.sleep(0.4)\nprint(len(kept))",
        limits={"memory": 500 * MB},
    )
    assert ran.said[1] == "40"
