"""Every wall of the sandbox, shown by what gets through without it."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

import pytest

from grader.sandbox import backends, bwrap, forkserver_pool, mounts, sandbox_spec
from grader.sandbox.limits import MB
from grader.sandbox.submission_process import Submission
from tests.events import PATIENCE
from tests.sandbox.sandboxed import run, said, submission

pytestmark = pytest.mark.skipif(
    forkserver_pool.probe().tier is None,
    reason=f"no sandbox here: {forkserver_pool.probe().advice}",
)
ROOT = Path(__file__).parents[2]
SETTING = sandbox_spec.Setting(sandbox_spec.Tier("any"))
SHOWN = [*mounts.shown(SETTING), *mounts.student_files()]
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
    assert forkserver_pool.probe().tier.name == backends.NAMESPACES


def test_nobody_is_root_inside_or_can_become_it():
    status = said("print(open('/proc/self/status').read())")
    lines = dict(line.split(":", 1) for line in status.splitlines() if ":" in line)
    assert "0" not in lines["Uid"].split()
    assert {lines[f"Cap{kind}"].strip("\t 0") for kind in ("Eff", "Prm", "Bnd")} == {""}
    assert lines["NoNewPrivs"].strip() == "1"
    assert lines["Seccomp"].strip() == "2"


@pytest.mark.slow
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
    leads = {place for shown in SHOWN for place in map(str, Path(shown).parents)}
    inside = {place for place in leads if place.startswith(tuple(WRITABLE))}
    assert set(found) - inside == set(WRITABLE) - inside


def test_kernel_settings_cannot_be_written():
    action = "os.access('/proc/sys/kernel/core_pattern', os.W_OK)"
    assert attempt(action, "import os") == "False"


@pytest.mark.parametrize("module", ["solutions", "grader.judge", "grader.referee"])
def test_the_trusted_half_cannot_be_imported(module):
    assert attempt(f"__import__({module!r})") == "ModuleNotFoundError"


def test_the_student_package_can_be_imported():
    where = said("import grader.student\nprint(grader.student.__file__)")
    assert where == str(ROOT / "grader/student/__init__.py")


def test_no_file_of_the_trusted_half_is_there(tmp_path):
    (tmp_path / "gradebook.db").write_text("secret")
    names = [
        "solutions/neuron.py",
        "grader/judge/code_exercise.py",
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
    folders = sandbox_spec.OWN.folders
    secret = next(f for f in folders if f.name == "site-packages") / "course"
    tier = sandbox_spec.Tier("any", "bwrap")
    words = bwrap.command(sandbox_spec.Setting(tier, secrets=(secret,)), None)
    covers = [words[i + 1] for i, word in enumerate(words) if word == "--tmpfs"]
    assert str(secret) in covers
    elsewhere = sandbox_spec.Setting(tier, secrets=(Path("/elsewhere"),))
    assert Path("/elsewhere") not in mounts.covered(elsewhere)  # it is not shown


PLACES = ["/tmp", "/var/tmp", "/dev/shm", "/home/student"]
RUN = """
from tests.sandbox.sandboxed import run
print(*run(
    "import sys, numpy, grader.student; print(sys.prefix, grader.student.__file__)",
    "import json, os; print([p for p in {places!r} if os.path.exists(p)])",
    "print(*(os.statvfs(place).f_flag & os.ST_RDONLY"
    " for place in (grader.student.__file__, json.__file__)))",
).said, sep="\\n")
"""


@pytest.mark.slow
@pytest.mark.parametrize("place", PLACES)
def test_an_environment_and_a_checkout_may_lie_anywhere(place):
    """Also below folders that are private to each submission inside."""
    if not os.access(place, os.W_OK):
        pytest.skip(f"nobody may write to {place} here")
    with tempfile.TemporaryDirectory(dir=place, prefix="with a blank ") as folder:
        checkout, environment = Path(folder, "checkout"), Path(folder, "environment")
        for package in ("grader", "notebooks", "solutions", "tests"):
            shutil.copytree(ROOT / package, checkout / package)
        venv.create(environment, symlinks=True)
        (packages,) = environment.glob("lib/python*/site-packages")
        ours = [path for path in sys.path if path.endswith("site-packages")]
        (packages / "links.pth").write_text("\n".join([f"{checkout}", *ours]))
        secrets = [f"{checkout / name}" for name in ("solutions", "grader/judge")]
        done = subprocess.run(
            [environment / "bin/python", "-c", RUN.format(places=secrets)],
            cwd=checkout, env={"PATH": os.defpath, "HOME": folder},
            capture_output=True, text=True,
        )  # fmt: skip
        assert done.stdout.splitlines() == [
            f"{environment} {checkout}/grader/student/__init__.py",
            "[]",
            f"{os.ST_RDONLY} {os.ST_RDONLY}",
        ], done.stderr


@pytest.mark.slow
def test_the_environment_of_the_grader_is_not_taken_over(monkeypatch):
    monkeypatch.setenv("GRADER_TOKEN", "very-secret-token")
    forkserver_pool.close_all()  # so that the zygote starts with it set
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
    assert "ended Python" in ran.run.notes[0]
    assert ran.said[1] == "1"


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


def test_files_that_are_too_much_are_left_out_and_told(tmp_path):
    for size in range(1, 8):
        (tmp_path / f"{size} MB").write_bytes(bytes(size * MB))
    ran = run(
        "import os; sorted(os.listdir())", folder=tmp_path, limits={"home": 6 * MB}
    )
    assert ran.said == ["['1 MB', '2 MB']"]
    assert ran.run.notes == [
        "While it ran, these files were left out as too much: "
        "3 MB, 4 MB, 5 MB, 6 MB and 1 more."
    ]


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


@pytest.mark.parametrize(
    ("action", "error"),
    [
        ("resource.prlimit(1, resource.RLIMIT_CPU)", "PermissionError"),
        ("os.setpriority(os.PRIO_USER, 0, 5)", "PermissionError"),
        ("os.sched_setaffinity(0, {0})", "PermissionError"),
        ("fcntl.fcntl(0, fcntl.F_SETOWN, 1)", "PermissionError"),
        ("fcntl.fcntl(os.pipe()[0], 1031, 1 << 20)", "PermissionError"),
        ("open('/proc/self/oom_score_adj', 'w').write('0')", "OSError"),
    ],
)
def test_others_and_the_kernel_are_not_told_what_to_do(action, error):
    assert attempt(action, "import fcntl, os, resource") == error
    assert attempt("resource.getrlimit(resource.RLIMIT_CPU)[0]", "import resource")


FILTERED = """
import os, signal, socket, subprocess, sys
from grader.sandbox.child import seccomp
nowhere = subprocess.DEVNULL
child = subprocess.Popen(["sleep", "60"], stdout=nowhere, stderr=nowhere)
seccomp.install(sockets=False, signals=False)
said = []
for attempt in (
    lambda: os.kill(child.pid, 9), lambda: os.kill(-1, 0),
    lambda: os.pidfd_open(child.pid) and signal.pidfd_send_signal(
        os.pidfd_open(child.pid), 9),
    lambda: socket.socket(socket.AF_UNIX),
    lambda: socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM),
    lambda: socket.socketpair(),
):
    try:
        attempt()
        said.append("done")
    except OSError as error:
        said.append(type(error).__name__)
print(child.pid, *said)
"""


def test_where_processes_see_each_other_the_filter_refuses_signals_and_sockets():
    ran = subprocess.run(
        [sys.executable, "-c", FILTERED], cwd=ROOT, capture_output=True, text=True
    )
    pid, *said = ran.stdout.split()
    try:
        assert said == ["PermissionError"] * 5 + ["done"], ran.stderr
    finally:
        os.kill(int(pid), signal.SIGKILL)


NAMELESS = """
import ctypes, os, time
ctypes.CDLL(None).prctl(15, b"\\xff\\xfe) R 1 1\\n", 0, 0, 0)
if os.fork() == 0:
    kept = b"x" * (200 << 20)
    time.sleep(30)
time.sleep({seconds})
"""


@pytest.mark.slow
@pytest.mark.parametrize("name", [backends.NAMESPACES, backends.LANDLOCK])
def test_a_name_that_is_no_text_ends_nobody_and_hides_nothing(name, monkeypatch):
    tier = next((t for t in backends.possible() if t.name == name), None)
    if tier is None or forkserver_pool.trouble_with(tier):
        pytest.skip(f"no {name} here")
    monkeypatch.setattr(forkserver_pool, "probe", lambda: forkserver_pool.Probe(tier))
    ran = run(NAMELESS.format(seconds=0.5), "print(2)", limits={"memory": 2000 * MB})
    server = next(iter(forkserver_pool._kept.values())).process
    assert ran.said[1] == "2"
    over = run(NAMELESS.format(seconds=20), limits={"memory": 150 * MB})
    assert "used more memory than a notebook may" in over.run.notes[0]
    assert said("print(3)") == "3"
    assert server.poll() is None
    forkserver_pool.close_all()


def test_terminals_of_others_are_not_there():
    """They would be everybody's: what others' programs print, and what they ask."""
    with submission() as first, submission() as second:
        opened = (
            "import os, pty; ours, theirs = pty.openpty(); print(os.ttyname(theirs))"
        )
        assert answered(first, opened) == "/dev/pts/0"
        assert answered(second, "print(os.listdir('/dev/pts'))") == "['ptmx']"


def answered(running: Submission, code: str) -> str:
    """What a cell printed."""
    running.run(0, f"import os\n{code}")
    told, deadline = [], time.monotonic() + PATIENCE
    while not any(m[2].get("execution_state") == "idle" for m in told):
        assert time.monotonic() < deadline
        told += running.messages(1.0)
    return "".join(m[2]["text"] for m in told if m[0] == "stream").strip()
