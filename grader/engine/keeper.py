"""The zygote of this process: found out which kind works, started, replaced, ended."""

import atexit
import functools
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from grader.engine import luggage, tiers, visible, warm
from grader.engine.limits import Limits
from grader.engine.running import Submission
from grader.errors import UserError

_kept: dict[tuple, warm.Zygote] = {}


@dataclass(frozen=True)
class Probe:
    """What this machine can do: a tier, or None, and a sentence where one is due."""

    tier: warm.Tier | None
    advice: str = ""


@functools.cache
def probe() -> Probe:
    """Try the tiers from the strongest on: each starts and runs a submission once."""
    if not sys.platform.startswith("linux"):
        return Probe(None, "Notebooks are graded in a sandbox, which needs Linux.")
    first = ""
    for tier in tiers.possible():
        trouble = trouble_with(tier)
        if not trouble:
            return Probe(tier, tiers.WEAKER if tier.name == tiers.LANDLOCK else "")
        forget(tier, [])
        first = first or trouble
    return Probe(None, tiers.advice(first))


def choose(*, run_without_any_sandbox: bool = False) -> warm.Tier:
    """The strongest tier; UserError with the advice if there is none."""
    found = probe()
    if found.tier is not None:
        return found.tier
    if run_without_any_sandbox:
        return warm.Tier(tiers.NOTHING)
    raise UserError(found.advice)


def trouble_with(tier: warm.Tier) -> str:
    """Run an empty submission; gives what is wrong with its walls, or ""."""
    try:
        packed, _ = luggage.pack(Path(os.devnull), most_bytes=0, most_files=0)
        with packed:
            running = Submission(_zygote(tier, []), Limits(), packed, {}, None)
        running.close()
    except (warm.ZygoteError, OSError) as error:
        return str(error)
    return tiers.weakness(running.standing)


def submission(
    tier: warm.Tier, secrets: list[Path], limits: Limits, packed: IO[bytes],
    environment: dict, referee=None,
) -> Submission:  # fmt: skip
    """Start a submission, once more if the zygote died in the meantime."""
    try:
        zygote = _zygote(tier, secrets)
        return Submission(zygote, limits, packed, environment, referee)
    except warm.ZygoteError:
        forget(tier, secrets)
        packed.seek(0)
        zygote = _zygote(tier, secrets)
        return Submission(zygote, limits, packed, environment, referee)


def forget(tier: warm.Tier, secrets: list[Path]) -> None:
    """End the zygote of this process, if there is one."""
    kept = _kept.pop(_key(tier, secrets), None)
    if kept is not None:
        with suppress(OSError):
            kept.close()


def close_all() -> None:
    """End every zygote of this process."""
    for key, zygote in list(_kept.items()):
        if zygote.owner == os.getpid():
            with suppress(OSError):
                zygote.close()
            del _kept[key]


def _zygote(tier: warm.Tier, secrets: list[Path]) -> warm.Zygote:
    key = _key(tier, secrets)
    kept = _kept.get(key)
    if kept is None or not kept.alive():
        forget(tier, secrets)
        kept = _kept[key] = warm.start(tier, secrets)
    if tier.fresh:
        del _kept[key]  # it holds one submission, which ends it
    return kept


def _key(tier: warm.Tier, secrets: list[Path]) -> tuple:
    # A fork of the grader may not share its zygote's control socket: orders would mix.
    return os.getpid(), tier, *visible.covered(secrets)


atexit.register(close_all)
