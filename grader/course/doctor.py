"""Is this machine ready to grade? Each finding comes with how to mend it."""

import importlib.metadata
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from grader.course.folder import CONFIG_FILE, open_course, put_tools_on_path
from grader.errors import UserError, command

FINE = "fine"
NOTE = "note"
MEND = "mend"

PYTHON = (3, 11)
NUMPY = 2
LAB_EXTENSION = "@jupyter/nbgrader"
SERVER_EXTENSIONS = ("formgrader", "validate_assignment", "assignment_list")


@dataclass(frozen=True)
class Finding:
    """One thing looked at: FINE, NOTE (works, could be better) or MEND (required)."""

    name: str
    state: str
    found: str
    mend: str = ""


def examine(course: Path) -> Iterator[Finding]:
    """Look at everything that grading in this course folder needs."""
    path_before = os.environ.get("PATH", "")
    put_tools_on_path()
    yield python()
    yield numpy()
    yield alembic(path_before)
    yield kernel()
    yield extensions()
    yield byte_code()
    yield sandbox()
    yield memory()
    yield intake()
    yield course_folder(course)
    yield exchange(course)


def python(version: tuple = tuple(sys.version_info[:3])) -> Finding:
    """The interpreter is new enough."""
    found = ".".join(str(part) for part in version)
    wanted = ".".join(str(part) for part in PYTHON)
    if version >= PYTHON:
        return Finding("Python", FINE, found)
    mend = f"Make the environment with Python {wanted} or newer."
    return Finding("Python", MEND, found, mend)


def numpy() -> Finding:
    """NumPy is there and new enough."""
    try:
        found = importlib.metadata.version("numpy")
    except importlib.metadata.PackageNotFoundError:
        return Finding("NumPy", MEND, "missing", "Install the project: `uv sync`.")
    if int(found.partition(".")[0]) >= NUMPY:
        return Finding("NumPy", FINE, found)
    return Finding("NumPy", MEND, found, f"Install NumPy {NUMPY} or newer: `uv sync`.")


def alembic(path: str) -> Finding:
    """The database tool that nbgrader starts by its name is on PATH."""
    if shutil.which("alembic", path=path):
        return Finding("alembic", FINE, "on PATH")
    tools = Path(sys.executable).parent
    if shutil.which("alembic", path=str(tools)):
        mend = (
            "`grader` finds it; `nbgrader` and `jupyter lab` do only in the activated "
            "environment or behind `uv run`."
        )
        return Finding("alembic", NOTE, f"in {tools}, not on PATH", mend)
    return Finding("alembic", MEND, "missing", "Install the project: `uv sync`.")


def kernel() -> Finding:
    """Notebooks run in the environment that holds the grader."""
    from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel

    again = "Make it anew: `python -m ipykernel install --sys-prefix`."
    try:
        starts = KernelSpecManager().get_kernel_spec("python3").argv[0]
    except NoSuchKernel:
        return Finding("kernel python3", MEND, "missing", again)
    ours = Path(sys.executable).resolve()
    if starts.startswith("python") or Path(starts).resolve() == ours:
        return Finding("kernel python3", FINE, "this environment")
    return Finding("kernel python3", MEND, f"starts {starts}", again)


def extensions() -> Finding:
    """nbgrader's buttons in JupyterLab are there and switched on."""
    from jupyter_core.paths import jupyter_config_path, jupyter_path
    from jupyter_server.extension.config import ExtensionConfigManager
    from jupyterlab_server.config import get_federated_extensions, get_page_config

    paths = jupyter_path("labextensions")
    disabled = get_page_config(paths).get("disabledExtensions", [])
    manager = ExtensionConfigManager(read_config_path=jupyter_config_path())
    servers = manager.get_jpserver_extensions()
    off = [
        name
        for name in SERVER_EXTENSIONS
        if not servers.get(f"nbgrader.server_extensions.{name}")
    ]
    if LAB_EXTENSION not in get_federated_extensions(paths):
        off.append(LAB_EXTENSION)
    if any(name.startswith(LAB_EXTENSION) for name in disabled):
        off.append(f"{LAB_EXTENSION} (disabled)")
    if not off:
        return Finding("JupyterLab buttons", FINE, "on")
    mend = (
        f"`jupyter labextension enable {LAB_EXTENSION}` and "
        "`jupyter server extension enable --py nbgrader --sys-prefix`."
    )
    return Finding("JupyterLab buttons", NOTE, f"off: {', '.join(off)}", mend)


def byte_code(off: bool | None = None) -> Finding:
    """Compiled modules are kept, so that each kernel starts fast."""
    off = sys.dont_write_bytecode if off is None else off
    if not off:
        return Finding("byte code", FINE, "kept")
    mend = "Unset PYTHONDONTWRITEBYTECODE: with it grading takes about twice as long."
    return Finding("byte code", NOTE, "thrown away", mend)


def sandbox() -> Finding:
    """A notebook ran behind walls just now, and these are the walls."""
    from grader.sandbox import forkserver_pool

    probe = forkserver_pool.probe()
    if probe.tier is None:
        return Finding("sandbox", MEND, "none works", probe.advice)
    state = NOTE if probe.advice else FINE
    return Finding("sandbox", state, probe.tier.name, probe.advice)


def memory() -> Finding:
    """Whether the kernel keeps the memory of a hand-in, or it is counted."""
    from grader.sandbox import control_group

    if top := control_group.place():
        return Finding("memory of hand-ins", FINE, f"kept by the kernel, in {top}")
    mend = (
        "What comes and goes within a tenth of a second is not seen, nor all that the "
        "kernel keeps. For control groups grade in a unit of your own: `systemd-run "
        "--user --scope -p Delegate=yes grader ...`."
    )
    return Finding("memory of hand-ins", NOTE, "counted", mend)


def intake() -> Finding:
    """What was handed in is read by a process that may only compute, and one does."""
    from grader.submission import zip_reader
    from grader.submission.validate import RefusedError

    try:
        zip_reader.entries(b"no zip", "", 0)
    except RefusedError:  # said by who read it behind the filter
        return Finding("intake", FINE, "read by a process that may only compute")
    except UserError as trouble:
        mend = "Nothing is graded until a process with a filter (seccomp) can start."
        return Finding("intake", MEND, str(trouble), mend)
    return Finding("intake", MEND, "reads what is no zip", "Install the project anew.")


def course_folder(course: Path) -> Finding:
    """The course folder can be written to, or made."""
    course = Path(course).resolve()
    place = course if course.exists() else course.parent
    if not os.access(place, os.W_OK | os.X_OK) or not place.is_dir():
        mend = "Choose a folder of yours with --course."
        return Finding("course folder", MEND, f"{place}: not writable", mend)
    if (course / CONFIG_FILE).exists():
        return Finding("course folder", FINE, str(course))
    mend = f"Make the course there: {command('build', course)}."
    return Finding("course folder", NOTE, f"{course}: no course yet", mend)


def exchange(course: Path) -> Finding:
    """The folder through which students and instructors pass work is writable."""
    from grader.course.services import exchange_root

    try:
        root = exchange_root(open_course(course))
    except UserError as problem:
        return Finding("exchange", NOTE, "no course to look it up in", str(problem))
    if root.is_dir() and os.access(root, os.W_OK | os.X_OK):
        return Finding("exchange", FINE, str(root))
    mend = (
        "Needed only if students hand in through it: `grader release` makes it if it "
        f'may; else name another with configure(..., exchange="...") in {CONFIG_FILE}.'
    )
    return Finding("exchange", NOTE, f"{root}: not writable", mend)
