"""Which walls this machine can put up: each is tried, none is assumed.

In order: bubblewrap with namespaces again for each submission; bubblewrap with a
process started anew for each; Landlock, which is weaker and says so. With none of them
nothing runs, unless somebody asked for that by a long name.
"""

import functools
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from grader.engine import bubble, warm
from grader.engine.inside import landlock
from grader.engine.limits import Limits
from grader.engine.running import Submission
from grader.errors import UserError

NAMESPACES, ONE_EACH = "bubblewrap", "bubblewrap for each"
LANDLOCK, NOTHING = "landlock", "no walls"
WEAKER = (
    "Landlock only: there is no limit on the disk space that a notebook uses, "
    "and process numbers are those of this machine."
)


@dataclass(frozen=True)
class Probe:
    """What was found: the tier, or None and one sentence on what to do."""

    tier: warm.Tier | None
    advice: str = ""


def probe() -> Probe:
    """Try the tiers from the strongest on; each runs a submission once."""
    if not sys.platform.startswith("linux"):
        return Probe(None, "Notebooks are graded in a sandbox, which needs Linux.")
    bwrap = bubble.find()
    why = ""
    for tier in _tiers(bwrap):
        trouble = _try(tier)
        if not trouble:
            return Probe(tier, WEAKER if tier.name == LANDLOCK else "")
        why = why or trouble
    return Probe(None, _advice(bwrap, why))


def choose(*, run_without_any_sandbox: bool = False) -> warm.Tier:
    """The strongest tier; UserError with the advice if there is none."""
    found = _probed()
    if found.tier is not None:
        return found.tier
    if run_without_any_sandbox:
        return warm.Tier(NOTHING)
    raise UserError(found.advice)


_probed = functools.cache(probe)


def _tiers(bwrap: str | None) -> list[warm.Tier]:
    tiers = []
    if bwrap:
        tiers.append(warm.Tier(NAMESPACES, bwrap, "namespaces"))
        tiers.append(warm.Tier(ONE_EACH, bwrap, "plain", fresh=True))
    if landlock.version() >= 1:
        tiers.append(warm.Tier(LANDLOCK, "", "landlock"))
    return tiers


def _try(tier: warm.Tier) -> str:
    """Run one submission; gives "" or what went wrong."""
    try:
        zygote = warm.start(tier, [], preload=())
        try:
            return _weakness(_stand(zygote))
        finally:
            zygote.close()
    except (warm.ZygoteError, OSError) as error:
        return str(error)


def _stand(zygote: warm.Zygote) -> dict:
    """What the kernel says about the walls of an empty submission."""
    from grader.engine.luggage import pack

    luggage, _ = pack(Path(os.devnull), most_bytes=0, most_files=0)
    with luggage:
        running = Submission(zygote, Limits(), luggage, {}, None)
    running.close()
    return running.standing


def _weakness(standing: dict) -> str:
    wanted = {"NoNewPrivs": "1", "Seccomp": "2", "Threads": "1"}
    for name, value in wanted.items():
        if standing.get(name) != value:
            return f"{name} is {standing.get(name)} in the sandbox"
    rights = int(standing.get("CapEff", "f"), 16)
    if rights or standing.get("Uid") == "0":
        return "the sandbox would run with rights of its own"
    return ""


def _advice(bwrap: str | None, why: str) -> str:
    """One sentence on what to install or to switch on."""
    start = "Notebooks are graded in a sandbox, and none works on this machine: "
    if not bwrap:
        return f"{start}install bubblewrap (apt install bubblewrap)."
    switches = {
        "/proc/sys/kernel/apparmor_restrict_unprivileged_userns": ("1", "0"),
        "/proc/sys/kernel/unprivileged_userns_clone": ("0", "1"),
        "/proc/sys/user/max_user_namespaces": ("0", "10000"),
    }
    for path, (bad, good) in switches.items():
        if os.path.exists(path) and Path(path).read_text().strip() == bad:
            name = path.removeprefix("/proc/sys/").replace("/", ".")
            return f"{start}let users make namespaces (sysctl -w {name}={good})."
    return (
        f"{start}bubblewrap says {why!r}; inside a container, allow user namespaces "
        "or run the container with --security-opt seccomp=unconfined."
    )
