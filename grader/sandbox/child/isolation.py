"""The walls around one submission, put up by its own process before it runs a cell.

Three kinds: "namespaces" (again, inside bubblewrap, so that one submission cannot see
the next), "landlock" (where user namespaces are forbidden) and "plain" (bubblewrap
holds this submission alone, or nothing does). Limits and the filter stand in all.
"""

import os
import re
import resource
from pathlib import Path

from . import landlock, seccomp, syscalls

HOME = "/home/student"
WORK = f"{HOME}/work"  # where the notebook runs
PLACES = (HOME, "/tmp", "/dev/shm")
TERMINALS = 32  # which Linux counts for the whole machine
OUTLET, REFEREE = 3, 4  # the numbers of the two sockets that a submission keeps
FLAGS = syscalls.NOSUID | syscalls.NODEV
ALONE = (
    syscalls.NEWNS
    | syscalls.NEWPID
    | syscalls.NEWIPC
    | syscalls.NEWNET
    | syscalls.NEWUTS
)


def own_namespaces() -> None:
    """Leave the namespaces of the zygote; the next fork is process 1 of its own."""
    user, group = os.geteuid(), os.getegid()
    syscalls.prctl(syscalls.PR_SET_DUMPABLE, 1)  # else the maps belong to root
    syscalls.unshare(syscalls.NEWUSER | ALONE)
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
    Path("/proc/self/gid_map").write_text(f"{group} {group} 1")


def own_places(limits: dict, links: dict[str, str]) -> None:
    """Private memory, of bounded size, over every writable place; own /proc, terminals.

    links: of the outer wall, those below these places are there again.
    """
    syscalls.mount("none", "/", "", syscalls.REC | syscalls.PRIVATE)
    points = mount_points()
    for place in PLACES:
        size = limits["home" if place == HOME else "scratch"]
        options = f"size={size},nr_inodes={limits['files']},mode=700"
        _cover(place, options, [p for p in points if p.startswith(f"{place}/")])
    for path, target in links.items():
        if path.startswith(tuple(f"{place}/" for place in PLACES)):
            os.makedirs(os.path.dirname(path), exist_ok=True)
            os.symlink(target, path)
    # Terminals of its own: the outer ones are everybody's, to be read and written.
    mode = f"newinstance,ptmxmode=0666,mode=0620,max={TERMINALS}"
    syscalls.mount("devpts", "/dev/pts", "devpts", syscalls.NOSUID, mode)
    # Nothing of it is to be written: not whom Linux ends when memory is short, say.
    flags = FLAGS | syscalls.NOEXEC | syscalls.READ_ONLY
    syscalls.mount("proc", "/proc", "proc", flags)


def mount_points() -> list[str]:
    """Where something is mounted, without what lies in another of these places."""
    lines = Path("/proc/self/mountinfo").read_bytes().split(b"\n")
    # Blanks and the like are written as a backslash and three digits.
    words = [line.split(b" ") for line in lines if line]
    points = {os.fsdecode(re.sub(rb"\\(\d{3})", _letter, w[4])) for w in words} - {"/"}
    inner = [p for p in points if any(p.startswith(f"{other}/") for other in PLACES)]
    return [p for p in inner if not any(p.startswith(f"{other}/") for other in inner)]


def _letter(code: re.Match) -> bytes:
    return bytes([int(code[1], 8) & 0xFF])


def _cover(place: str, options: str, shown: list[str]) -> None:
    """Lay memory over a place, and over that again what the outer wall shows there.

    So an environment may lie below /tmp, as that of a continuous integration does.
    """
    folders = [os.open(os.path.dirname(path), os.O_PATH) for path in shown]
    syscalls.mount("tmpfs", place, "tmpfs", FLAGS, options)
    for path, folder in zip(shown, folders, strict=True):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        os.fchdir(folder)  # the only way left to what is covered now
        os.close(folder)
        name = os.path.basename(path)
        if os.path.isdir(name):
            os.mkdir(path)
        else:
            Path(path).touch()
        syscalls.mount(
            name, path, "", syscalls.BIND | syscalls.REC
        )  # as it was: read-only
    os.chdir("/")


def close_up(order: dict) -> None:
    """Drop every right, for good: called last, with nothing left to set up.

    The folder of an order is a real one, where no outer wall stands.
    """
    kind, limits, folder = order["walls"], order["limits"], order["folder"]
    syscalls.drop_capabilities()
    for name, value in limits["each"].items():
        resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (value, value))
    syscalls.prctl(syscalls.PR_SET_NO_NEW_PRIVS, 1)
    if kind == "landlock":
        landlock.restrict(order["readable"], [folder])
    # Without a process namespace the filter has to keep others out of reach.
    scoped = kind == "landlock" and landlock.version() >= landlock.SCOPED
    seccomp.install(
        sockets=not folder or bool(order["cold"]), signals=not folder or scoped
    )


def standing() -> dict:
    """What the kernel says about the walls around this very process."""
    wanted = {"Uid", "CapEff", "CapBnd", "NoNewPrivs", "Seccomp", "Threads"}
    lines = Path("/proc/self/status").read_text(errors="replace").splitlines()
    pairs = (line.split(":", 1) for line in lines if ":" in line)
    return {name: value.split()[0] for name, value in pairs if name in wanted}
