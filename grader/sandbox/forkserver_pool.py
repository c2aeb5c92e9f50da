"""The zygote of this process: found out which kind works, started, replaced, ended."""

import atexit
import functools
import socket
import sys
import tarfile
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import IO

from grader.errors import UserError
from grader.sandbox import backends, forkserver_client, mounts
from grader.sandbox.limits import Limits
from grader.sandbox.sandbox_spec import Setting, Tier
from grader.sandbox.submission_process import START_SECONDS, Submission

# Finds and opens it as an import would, in two hundredths of the time.
CAN_IMPORT = (
    "import importlib.util as u; open(u.find_spec('grader.student.check').origin, 'rb')"
)
PROBE_SECONDS = 30.0
# Forks of the grader share them: an order is one packet, so no two ever mix.
_kept: dict[Setting, forkserver_client.Zygote] = {}


@dataclass(frozen=True)
class Probe:
    """What this machine can do: a tier, or None, and a sentence where one is due."""

    tier: Tier | None
    advice: str = ""


@functools.cache
def probe() -> Probe:
    """Try the tiers from the strongest on: each starts and runs a submission once."""
    if not sys.platform.startswith("linux"):
        return Probe(None, "Notebooks are graded in a sandbox, which needs Linux.")
    first = ""
    for tier in backends.possible():
        trouble = trouble_with(tier)
        if not trouble:
            return Probe(tier, backends.weaker(tier))
        forget(Setting(tier))
        first = first or trouble
    return Probe(None, backends.advice(first))


def choose(*, run_without_any_sandbox: bool = False) -> Tier:
    """The strongest tier; UserError with the advice if there is none."""
    found = probe()
    if found.tier is not None:
        return found.tier
    if not run_without_any_sandbox:
        raise UserError(found.advice)
    if way := mounts.closed_way():
        raise UserError(f"No notebook can be run here: {backends.CLOSED.format(way)}.")
    return Tier(backends.NOTHING)


def trouble_with(tier: Tier) -> str:
    """Run a submission of one cell; returns what is wrong with its walls, or ""."""
    way = None if tier.bwrap else mounts.closed_way()
    if way:
        return backends.CLOSED.format(way)
    try:
        with _no_files() as packed:
            running = Submission(_zygote(Setting(tier)), Limits(), packed, {}, None)
        closed = _closed_to(running)
        running.close()
    except (forkserver_client.ZygoteError, UserError, OSError) as error:
        return str(error)
    return backends.weakness(running.standing) or closed


def _closed_to(running: Submission) -> str:
    """Why a notebook could not import its check line, or ""; else all would get 0."""
    running.run(0, CAN_IMPORT)
    deadline = time.monotonic() + PROBE_SECONDS
    while not running.dead and time.monotonic() < deadline:
        for kind, _, content, *_ in running.messages(1.0):
            if kind == "execute_reply":
                return "" if content.get("status") == "ok" else backends.NO_IMPORT
    return "a notebook that is to import one module does not answer"


@contextmanager
def _no_files() -> Iterator[IO[bytes]]:
    """The archive of a submission that has nothing beside its notebook."""
    with tempfile.TemporaryFile() as file:
        tarfile.open(fileobj=file, mode="w").close()
        file.seek(0)
        yield file


def submission(
    setting: Setting, limits: Limits, packed: IO[bytes], environment: dict,
    referee: socket.socket | None = None, seconds: float = START_SECONDS,
) -> Submission:  # fmt: skip
    """Start a submission, once more if the zygote died in the meantime.

    seconds: how long its kernel may take to start; UserError if that is not enough.
    """
    try:
        zygote = _zygote(setting)
        return Submission(zygote, limits, packed, environment, referee, seconds)
    except forkserver_client.ZygoteError:
        forget(setting)
        packed.seek(0)
        zygote = _zygote(setting)
        return Submission(zygote, limits, packed, environment, referee, seconds)


def forget(setting: Setting) -> None:
    """End the zygote of this process, if there is one."""
    kept = _kept.pop(setting, None)
    if kept is not None:
        with suppress(OSError):
            kept.close()


def close_all() -> None:
    """End every zygote of this process."""
    for setting in list(_kept):
        forget(setting)


def start(setting: Setting) -> None:
    """Start the zygote for a setting now, before any fork that is to share it."""
    if not setting.tier.fresh:
        _zygote(setting)


def begin() -> None:
    """Start the zygote that most likely is needed, and do not wait for it.

    It gets ready while this process imports what it needs itself.
    """
    likely = next((t for t in backends.possible() if t.bwrap), None)
    if likely and not _kept:
        with suppress(OSError):  # whoever needs it will be told
            _kept[Setting(likely)] = forkserver_client.start(Setting(likely))


def _zygote(setting: Setting) -> forkserver_client.Zygote:
    kept = _kept.get(setting)
    if kept is None or not kept.alive():
        forget(setting)
        kept = _kept[setting] = forkserver_client.start(setting)
    kept.wait()
    if setting.tier.fresh:
        del _kept[setting]  # it holds one submission, which ends it
    return kept


atexit.register(close_all)
