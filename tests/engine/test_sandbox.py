"""Every wall and every limit, each shown by what gets through without it."""

import os
import resource
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from grader.engine import cells, keeper, tiers
from grader.engine.limits import MB
from tests.engine.sandboxed import run, said

pytestmark = pytest.mark.skipif(
    keeper.probe().tier is None, reason=f"no sandbox here: {keeper.probe().advice}"
)
ROOT = Path(__file__).parents[2]
WRITABLE = ["/dev/shm", "/home/student", "/home/student/work", "/tmp"]


def attempt(action: str, before: str = "") -> str:
    """Say what an action comes to: its value or the name of its error."""
    return said(f"""
{before}
try:
    print({action})
except BaseException as error:
    print(type(error).__name__)
""")


def test_the_strongest_walls_stand_here():
    assert keeper.probe().tier.name == tiers.NAMESPACES


def test_nobody_is_root_inside_or_can_become_it():
    status = said("print(open('/proc/self/status').read())")
    lines = dict(line.split(":", 1) for line in status.splitlines() if ":" in line)
    assert "0" not in lines["Uid"].split()
    assert {lines[f"Cap{kind}"].strip("\t 0") for kind in ("Eff", "Prm", "Bnd")} == {""}
    assert lines["NoNewPrivs"].strip() == "1"
    assert lines["Seccomp"].strip() == "2"


def test_only_private_memory_is_writable():
    found = said("""
    import os
    for top, folders, _ in sorted(os.walk("/")):
        deep = top.count("/") > 3
        folders[:] = [] if deep else [f for f in folders if top + f != "/proc"]
        try:
            open(os.path.join(top, "written"), "w").close()
            print(top)
        except OSError:
            pass
    """).split()
    assert found == WRITABLE


def test_kernel_settings_cannot_be_written():
    action = "os.access('/proc/sys/kernel/core_pattern', os.W_OK)"
    assert attempt(action, "import os") == "False"


@pytest.mark.parametrize("module", ["solutions", "grader.judge", "grader.engine"])
def test_the_trusted_half_cannot_be_imported(module):
    assert attempt(f"__import__({module!r})") == "ModuleNotFoundError"


def test_the_student_package_can_be_imported():
    where = said("import grader.student\nprint(grader.student.__file__)")
    assert where == str(ROOT / "grader/student/__init__.py")


def test_no_file_of_the_trusted_half_is_there(tmp_path):
    (tmp_path / "gradebook.db").write_text("secret")
    names = [
        "solutions/neuron.py",
        "grader/judge/session.py",
        "tests",
        "pyproject.toml",
    ]
    places = [str(ROOT / name) for name in names] + [str(tmp_path), "/root/.bashrc"]
    found = said(f"""
    import os
    print([place for place in {places!r} if os.path.exists(place)])
    """)
    assert all(Path(place).exists() for place in places[:-1])
    assert found == "[]"


def test_a_secret_folder_inside_the_environment_is_covered():
    """As when course folder or an installed solutions package lies in site-packages."""
    from grader.engine import bubble, setting, visible

    secret = Path(sys.prefix) / "lib"
    tier = setting.Tier("any", "bwrap")
    words = bubble.command(setting.Setting(tier, secrets=(secret,)), None)
    covers = [words[i + 1] for i, word in enumerate(words) if word == "--tmpfs"]
    assert str(secret) in covers
    elsewhere = setting.Setting(tier, secrets=(Path("/elsewhere"),))
    assert Path("/elsewhere") not in visible.covered(elsewhere)  # it is not shown


def test_the_environment_of_the_grader_is_not_taken_over(monkeypatch):
    monkeypatch.setenv("GRADER_TOKEN", "very-secret-token")
    keeper.close_all()  # so that the zygote starts with it set
    found = said("""
    import os
    print(os.environ)
    print(open("/proc/self/environ", "rb").read())
    """)
    assert "very-secret-token" not in found


def test_no_other_process_can_be_seen():
    numbers = "[n for n in os.listdir('/proc') if n.isdigit()]"
    assert attempt(numbers, "import os") == "['1']"


def test_nothing_but_its_own_descriptors_is_open():
    found = said("""
    import os
    for number in map(int, sorted(os.listdir("/proc/self/fd"), key=int)):
        try:
            print(number, os.readlink(f"/proc/self/fd/{number}").split(":")[0])
        except OSError:
            pass
    """)
    assert found.splitlines() == [
        "0 /dev/null", "1 pipe", "2 pipe", "3 socket",
        "4 anon_inode", "5 socket", "6 socket",  # those of its own event loop
    ]  # fmt: skip


@pytest.fixture
def listener():
    """A port and an abstract address of this machine that somebody listens at."""
    server = socket.create_server(("127.0.0.1", 0))
    with server as port, socket.socket(socket.AF_UNIX) as abstract:
        name = f"grader-canary-{port.getsockname()[1]}"
        abstract.bind(f"\0{name}")
        abstract.listen()
        yield port.getsockname()[1], name


def test_nothing_outside_can_be_reached(listener):
    port, name = listener
    connect = f"socket.create_connection(('127.0.0.1', {port}), 1)"
    assert attempt(connect, "import socket") == "OSError"
    connect = f"socket.socket(socket.AF_UNIX).connect('\\0{name}')"
    assert attempt(connect, "import socket") == "ConnectionRefusedError"
    assert attempt("os.listdir('/sys/class/net')", "import os") == "FileNotFoundError"
    interfaces = attempt("open('/proc/net/dev').read()")
    assert [line.split(":")[0].strip() for line in interfaces.splitlines()[2:]] == [
        "lo"
    ]


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_NETLINK", "AF_VSOCK"])
def test_sockets_of_other_kinds_are_refused(family):
    assert attempt(f"socket.socket(socket.{family})", "import socket") == "OSError"


CALLS = """
import ctypes, errno, platform
libc = ctypes.CDLL(None, use_errno=True)
def call(*arguments):
    libc.syscall(*arguments)
    return errno.errorcode.get(ctypes.get_errno(), "done")
"""


@pytest.mark.skipif(os.uname().machine != "x86_64", reason="numbers of x86_64")
@pytest.mark.parametrize(
    ("number", "arguments", "answer"),
    [
        (272, "0x10000000", "EPERM"),  # unshare a user namespace
        (56, "0x10000011, 0, 0, 0, 0", "EPERM"),  # clone into one
        (435, "0, 0", "ENOSYS"),  # clone3
        (165, "b'none', b'/tmp', b'tmpfs', 0, None", "EPERM"),  # mount
        (101, "0, 0, 0, 0", "EPERM"),  # ptrace
        (319, "b'x', 0", "ENOSYS"),  # memfd_create
        (29, "0, 4096, 0o1600", "EPERM"),  # shmget
        (250, "0, -3, 1, 0, 0", "EPERM"),  # keyctl
        (321, "0, 0, 0", "EPERM"),  # bpf
        (425, "1, 0", "ENOSYS"),  # io_uring_setup
    ],
)
def test_system_calls_that_escapes_need_are_refused(number, arguments, answer):
    assert attempt(f"call({number}, {arguments})", CALLS) == answer


def test_the_other_way_to_call_the_kernel_is_deadly():
    ran = run(f"{CALLS}\ncall(0x40000000 + 39)", "1")
    assert ran.run.stopped
    assert ran.said[1].startswith("NotRunError")


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
    monkeypatch.setattr(cells, "GRACE", 0.5)
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


def test_it_cannot_signal_anybody_else():
    sentinel = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    try:
        run(f"import os\nos.kill({sentinel.pid}, 9)")
        run("import os\nos.kill(-1, 9)\nos.kill(1, 9)")
        assert sentinel.poll() is None
        assert said("print(2)") == "2"
    finally:
        sentinel.send_signal(signal.SIGKILL)
        sentinel.wait()


def test_nothing_is_left_for_the_next_submission():
    mark = "54321.125"
    run(f"""
    import os, subprocess
    for place in {WRITABLE!r}:
        open(os.path.join(place, "left"), "w").close()
    os.mkdir("numpy")
    open("numpy/__init__.py", "w").write("raise ImportError('poison')")
    subprocess.Popen(["sleep", "{mark}"], start_new_session=True)
    """)
    found = said(f"""
    import os
    import numpy
    print([p for p in {WRITABLE!r} if os.path.exists(os.path.join(p, "left"))])
    """)
    assert found == "[]"
    commands = [p.read_bytes() for p in Path("/proc").glob("[0-9]*/cmdline")]
    assert not any(mark.encode() in command for command in commands)


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
def say(kind, content): raw(b"=" + json.dumps([kind, 1, content, {}, ""]).encode())
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
        """,
        "print('still here')",
    )
    assert ran.said[2] == "still here"
    import nbformat

    notebook = nbformat.v4.new_notebook(cells=ran.cells)
    nbformat.validate(notebook)
    nbformat.writes(notebook).encode()


def test_links_of_a_submission_are_left_behind(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("secret")
    folder = tmp_path / "handed-in"
    folder.mkdir()
    (folder / "notes.txt").symlink_to(secret)
    (folder / "data.csv").write_text("1,2")
    (folder / "neuron.ipynb").write_text("{}")
    listing = said("import os\nprint(sorted(os.listdir()))", folder=folder)
    assert listing == "['data.csv']"
