"""The zygote of this process: started when first needed, replaced when it is gone."""

import atexit
import os
from contextlib import suppress
from pathlib import Path
from typing import IO

from grader.engine import tiers, warm
from grader.engine.limits import Limits
from grader.engine.running import Submission

_kept: dict[tuple, warm.Zygote] = {}


def submission(
    tier: warm.Tier, secrets: list[Path], limits: Limits, luggage: IO[bytes],
    environment: dict, referee=None,
) -> Submission:  # fmt: skip
    """Start a submission, once more if the zygote died in the meantime."""
    for attempt in (1, 2):
        zygote = _zygote(tier, secrets)
        try:
            luggage.seek(0)
            return Submission(zygote, limits, luggage, environment, referee)
        except warm.ZygoteError:
            forget(tier, secrets)
            if attempt == 2:
                raise
    raise AssertionError("unreachable")


def _zygote(tier: warm.Tier, secrets: list[Path]) -> warm.Zygote:
    key = _key(tier, secrets)
    kept = _kept.get(key)
    if kept is None or not kept.alive():
        forget(tier, secrets)
        kept = _kept[key] = warm.start(tier, secrets)
    if tier.fresh:
        del _kept[key]  # the next one gets its own
    return kept


def forget(tier: warm.Tier, secrets: list[Path]) -> None:
    """End the zygote of this process, if there is one."""
    kept = _kept.pop(_key(tier, secrets), None)
    if kept is not None:
        with suppress(OSError):
            kept.close()


def close_all() -> None:
    """End every zygote of this process."""
    for zygote in list(_kept.values()):
        if zygote.owner == os.getpid():
            with suppress(OSError):
                zygote.close()
    _kept.clear()


def _key(tier: warm.Tier, secrets: list[Path]) -> tuple:
    # A fork of the grader may not share its zygote's control socket: orders would mix.
    return os.getpid(), tier, tuple(secrets)


atexit.register(close_all)
choose = tiers.choose
