"""The walls that a machine may be able to put up, and what to do if it cannot.

In order: bubblewrap with namespaces again for each submission; bubblewrap with a
process started anew for each; Landlock, which is weaker and says so.
"""

import os
from pathlib import Path

from grader.sandbox import bwrap, mounts
from grader.sandbox.child import landlock
from grader.sandbox.sandbox_spec import Tier

NAMESPACES = "bubblewrap"
ONE_EACH = "bubblewrap for each"
LANDLOCK = "landlock"
NOTHING = "no walls"
WEAKER = (
    "Landlock only: the disk space that a notebook uses is counted, not bounded, it "
    "sees the process numbers of this machine, and it runs as the user who grades, "
    "with whom it shares what Linux counts for each user."
)
OLDER = (
    " Landlock {0} is below {1} and lets signals and abstract sockets be: both are "
    "refused altogether, so a notebook cannot end a program that it has started."
)
START = "Notebooks are graded in a sandbox, and none works on this machine: "
FULL = ("No space left", "Disk quota exceeded", "No usable temporary directory")
NO_IMPORT = "a notebook cannot import grader in it"
UNREADABLE = (
    "{0}, as its user without rights may not read {1}: let others (chmod -R o+rX {1})."
)
CLOSED = (
    "let others into {0}, where Python lies (chmod o+x {0}), as root has notebooks "
    "run by a user without rights"
)
# A setting of Linux, the value that forbids namespaces, and one that allows them.
SWITCHES = {
    "kernel.apparmor_restrict_unprivileged_userns": ("1", "0"),
    "kernel.unprivileged_userns_clone": ("0", "1"),
    "user.max_user_namespaces": ("0", "10000"),
}


def possible() -> list[Tier]:
    """The tiers worth trying here, the strongest first."""
    tiers, program = [], bwrap.find()
    if program:
        tiers.append(Tier(NAMESPACES, program, "namespaces"))
        tiers.append(Tier(ONE_EACH, program, "plain", fresh=True))
    if landlock.version() >= 1:
        tiers.append(Tier(LANDLOCK, "", "landlock"))
    return tiers


def weaker(tier: Tier) -> str:
    """What walls of a tier do not give that the strongest ones do; "" for those."""
    if tier.name != LANDLOCK:
        return ""
    known = landlock.version()
    older = known < landlock.SCOPED
    return WEAKER + (OLDER.format(known, landlock.SCOPED) if older else "")


def weakness(standing: dict) -> str:
    """What is wrong with walls of which the kernel says this, or ""."""
    wanted = {"NoNewPrivs": "1", "Seccomp": "2", "Threads": "1"}
    for name, value in wanted.items():
        if standing.get(name) != value:
            return f"{name} is {standing.get(name)} in the sandbox"
    rights = int(standing.get("CapEff", "f"), 16)
    if rights or standing.get("Uid") in (None, "0"):
        return "a notebook would have rights of its own in the sandbox"
    return ""


def advice(why: str) -> str:
    """One sentence on what to install or to switch on; why is what went wrong."""
    if any(word in why for word in FULL):
        return (
            f"{START}there is no room for temporary files ({why}): make room, or set "
            "TMPDIR to a folder that has some."
        )
    if NO_IMPORT in why:
        return f"{START}{UNREADABLE.format(NO_IMPORT, mounts.closed_place())}"
    way = mounts.closed_way() if landlock.version() >= 1 else None
    also = f"; or, for Landlock, {CLOSED.format(way)}" if way else ""
    return f"{START}{_mend(why)}{also}."


def _mend(why: str) -> str:
    if not bwrap.find():
        return "install bubblewrap (apt install bubblewrap)"
    for name, (bad, good) in SWITCHES.items():
        path = Path("/proc/sys", *name.split("."))
        if os.path.exists(path) and path.read_text().strip() == bad:
            return f"let users make namespaces (sysctl -w {name}={good})"
    return (
        f"it says {why!r}; inside a container, allow user namespaces "
        "(--security-opt seccomp=unconfined)"
    )
