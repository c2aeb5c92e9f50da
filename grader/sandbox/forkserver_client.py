"""Zygotes as their owner sees them: start one, give it orders, end it."""

import json
import os
import socket
import subprocess
import tempfile
from dataclasses import dataclass, field
from typing import IO

from grader.sandbox import bwrap, mounts
from grader.sandbox.limits import Limits
from grader.sandbox.sandbox_spec import Setting

PRELOAD = (
    "numpy", "numpy.testing", "matplotlib", "matplotlib.pyplot", "grader.student",
)  # fmt: skip
LAST_WORDS = 1 << 16
START_SECONDS = 120  # without byte code everything is compiled once more
DESCRIPTORS = ("group", "nothing", "out", "error", "messages", "luggage", "referee")


class ZygoteError(Exception):
    """The zygote did not start, or is gone; holds what it said last."""


@dataclass
class Zygote:
    """A warm process behind the outer wall, and the socket it takes orders from."""

    setting: Setting
    process: subprocess.Popen
    control: socket.socket
    uid: int | None
    said: IO[str]
    owner: int = field(default_factory=os.getpid)
    ready: bool = False

    def order(self, limits: Limits, descriptors: dict, environment: dict) -> str:
        """Have a submission forked; returns its folder if that is a real one.

        descriptors: "status" and those in DESCRIPTORS, sockets or files.
        """
        tier = self.setting.tier
        folder = "" if tier.bwrap else self._real_folder()
        others = 0 if tier.bwrap else _processes_of(os.geteuid())
        shown = mounts.readable(self.setting) if tier.walls == "landlock" else []
        order = {
            "walls": tier.walls,
            "limits": limits.order(other_processes=others),
            "folder": folder,
            "readable": shown,
            "links": mounts.links(self.setting),
            "environment": environment,
            "group": "group" in descriptors,
            "cold": self.setting.cold and self.setting.cold.order(),
        }
        names = ["status", *(name for name in DESCRIPTORS if name in descriptors)]
        numbers = [descriptors[name].fileno() for name in names]
        try:
            socket.send_fds(self.control, [json.dumps(order).encode()], numbers)
        except OSError as error:
            raise ZygoteError(f"it has ended: {self.last_words() or error}") from None
        return folder

    def _real_folder(self) -> str:
        folder = tempfile.mkdtemp(prefix="submission-")
        if self.uid is not None:
            os.chown(folder, self.uid, self.uid)
        return folder

    def alive(self) -> bool:
        """Whether it still takes orders; forks of its owner may give some, too."""
        if self.owner == os.getpid() and self.process.poll() is not None:
            return False  # the outer wall has ended, whatever is left behind it
        try:
            return bool(self.control.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT))
        except BlockingIOError:
            return True  # it has nothing to say, and has not hung up
        except OSError:
            return False

    def last_words(self) -> str:
        """The last line it wrote to standard error."""
        self.said.seek(0)
        lines = self.said.read(LAST_WORDS).strip().splitlines()
        return lines[-1] if lines else ""

    def wait(self) -> None:
        """Return when it takes orders; ZygoteError if there will be none."""
        if self.ready:
            return
        self.control.settimeout(START_SECONDS)
        try:
            self.ready = self.control.recv(64) == b"ready"
        except OSError:
            self.ready = False
        if not self.ready:
            why = self.last_words() or "it ended without a word"
            self.close()
            raise ZygoteError(why)
        self.control.settimeout(None)

    def close(self) -> None:
        """End it and every submission that still runs in it."""
        self.control.close()
        if self.owner == os.getpid():
            if not self.ready:  # it would warm up first
                self.process.kill()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.said.close()


def start(setting: Setting, preload: tuple[str, ...] = PRELOAD) -> Zygote:
    """A zygote, which may still have to be waited for."""
    walled = bool(setting.tier.bwrap)
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    uid = bwrap.fresh_uid()
    settings = {
        "uid": uid, "proc": walled, "control": theirs.fileno(), "preload": preload,
        "inside": bwrap.ZYGOTE if walled else str(mounts.INSIDE.parent),
    }  # fmt: skip
    words = bwrap.command(setting, uid) if walled else []
    words += [setting.interpreter.python, "-c", bwrap.START, json.dumps(settings)]
    said = tempfile.TemporaryFile(mode="w+", errors="replace")  # noqa: SIM115
    process = subprocess.Popen(
        words, stdin=subprocess.DEVNULL, stdout=said, stderr=said,
        env=bwrap.environment(setting), cwd="/", pass_fds=[theirs.fileno()],
        start_new_session=True,
    )  # fmt: skip
    theirs.close()
    return Zygote(setting, process, ours, uid, said)


def _processes_of(uid: int) -> int:
    """How many threads a user has: what the kernel counts for RLIMIT_NPROC."""
    total = 0
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.stat(f"/proc/{name}").st_uid == uid:
                total += len(os.listdir(f"/proc/{name}/task"))
        except OSError:
            continue
    return total
