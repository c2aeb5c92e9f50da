"""The process in which handed-in bytes are parsed: it knows nothing and may do nothing.

Started once, with the standard library and an empty environment, it forks a child for
each order. The child closes itself up (see compute_only), parses, answers in records,
and ends; then its exit status is added to the answer. So a fault of a parser, or what
it takes too much of, ends a process that holds no secret and can ask for none.
"""

import gc
import io
import json
import os
import socket
import warnings
import zipfile
from collections.abc import Mapping
from contextlib import suppress

from grader.sandbox.child import compute_only, syscalls
from grader.submission.plain_records import STATUS, packed
from grader.submission.reader_tasks import done
from grader.submission.repairs import is_answer
from grader.submission.source_names import names_in

LONGEST_ORDER = 1 << 12
REPLY, CONTENT = 3, 4  # the descriptors that a child keeps
MOST_RELEASES = 8  # kept in memory


def main(control: int) -> None:
    """Serve until nobody is left who could order."""
    warnings.simplefilter("ignore")  # of what students write
    compute_only.program()
    "".encode("utf-8-sig"), "".encode("cp437")  # loads them
    zipfile.ZipFile(io.BytesIO(_some_zip())).testzip()
    gc.freeze()
    _serve(socket.socket(fileno=control))


def _serve(control: socket.socket) -> None:
    known: dict[str, Mapping] = {}
    while True:
        said, numbers, _, _ = socket.recv_fds(control, LONGEST_ORDER, 3)
        if not said:
            return
        order = json.loads(said)
        reply, content, *releases = numbers
        if releases and order["release"] not in known:
            known = dict(list(known.items())[1 - MOST_RELEASES :])
            known[order["release"]] = _warmed(_all_of(releases[0]))
        if os.fork() == 0:
            _supervise(control, order, known.get(order["release"], {}), reply, content)
        for number in numbers:
            os.close(number)
        _reap()


def _reap() -> None:
    """Take notice of those that have ended since the last order."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _warmed(text: bytes) -> Mapping:
    """A release, with what every hand-in asks of it found out."""
    releases = json.loads(text)
    for release in releases.values():
        for cell in release["cells"]:
            is_answer(cell) and names_in(cell["source"])
    return releases


def _supervise(control, order: dict, releases, reply: int, content: int) -> None:
    """Have a child do it, and say how it ended; never returns."""
    try:
        syscalls.end_with_parent()
        control.close()
        child = os.fork()
        if child == 0:
            _close_up(order, reply, content)
            _write_all(packed(done(order, _all_of(CONTENT), releases)))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        os.write(reply, STATUS.pack(status))
    finally:
        os._exit(1)


def _close_up(order: dict, reply: int, content: int) -> None:
    gc.disable()
    moved = [os.dup(number) for number in (reply, content)]
    for number, place in zip(moved, (REPLY, CONTENT), strict=True):
        os.dup2(number, place)
    limits = {name: order[name] for name in ("cpu_seconds", "memory")}
    compute_only.close_up(keep=[REPLY, CONTENT], **limits)


def _some_zip() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("it", "it")
    return made.getvalue()


def _all_of(number: int) -> bytes:
    """What a file in memory holds, from its beginning on."""
    os.lseek(number, 0, os.SEEK_SET)
    parts = []
    while part := os.read(number, 1 << 20):
        parts.append(part)
    return b"".join(parts)


def _write_all(data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(REPLY, view) :]
