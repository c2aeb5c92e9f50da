"""The life of one submission, in a fork of the zygote: walls first, then its cells."""

import asyncio
import gc
import io
import os
import signal
import socket
import sys
import tarfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from . import isolation, kernel, seqpacket, syscalls
from .isolation import OUTLET, REFEREE
from .kernel_subprocess import ColdKernel
from .missing_packages import MissingPackages
from .own_names import OwnNames
from .preload import reseed

LONGEST_CELL = 8 << 20
TO_BE_ENDED = "500"  # of 1000, where the memory of the machine is used up


def take_numbers(descriptors: list[int]) -> int:
    """Give the descriptors their places and close all others; returns the luggage's.

    They come as: nothing, standard output, standard error, messages, luggage, referee;
    the last may be missing. The luggage is the archive of the working folder.
    """
    nothing, out, error, messages, luggage, *referee = (
        os.dup2(number, 100 + place, inheritable=False)
        for place, number in enumerate(descriptors)
    )
    for number, place in ((nothing, 0), (out, 1), (error, 2)):
        os.dup2(number, place)
    os.dup2(messages, OUTLET, inheritable=False)
    for number in referee:
        os.dup2(number, REFEREE, inheritable=False)
    keep = REFEREE + len(referee)
    os.dup2(luggage, keep, inheritable=False)
    os.closerange(keep + 1, 4096)
    return keep


def settle(order: dict, luggage: int) -> None:
    """Put up the walls, unpack the luggage, and give every right away."""
    kind, folder = order["walls"], order["folder"] or isolation.WORK
    with suppress(OSError):  # short of memory, Linux is to end this, not the zygote
        Path("/proc/self/oom_score_adj").write_text(TO_BE_ENDED)
    if kind == "namespaces":
        isolation.own_places(order["limits"], order["links"])
    os.makedirs(folder, exist_ok=True)
    # What no file system takes is the student's loss, and nobody else's.
    with (
        os.fdopen(luggage, "rb") as file,
        suppress(OSError, tarfile.TarError),
        tarfile.open(fileobj=file) as archive,
    ):
        # All of it was packed by the grader. Python 3.11.3 knows no filters yet.
        filters: dict[str, Any] = (
            {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
        )
        archive.extractall(folder, **filters)
    os.chdir(folder)
    os.environ |= order["environment"] | {"PWD": folder}
    if order["folder"]:  # the one place that Landlock leaves writable
        os.environ |= {"HOME": folder, "TMPDIR": folder}
    isolation.close_up(order)


def live(app, reveal, order: dict, descriptors: list[int]) -> None:
    """Run whatever cells are sent, until no more come; never returns."""
    try:
        if order["group"]:
            with suppress(OSError):  # then memory is counted, as where there is none
                os.write(descriptors.pop(0), b"0")
        luggage = take_numbers(descriptors)
        kernel.outlet = socket.socket(fileno=OUTLET)
        other = _enter(app, reveal, order, luggage)
        other.serve() if other else asyncio.run(_serve(app))
    finally:
        os._exit(0)  # nothing may go on in what was the zygote's code


def _enter(app, reveal, order: dict, luggage: int) -> ColdKernel | None:
    """Tell the executor that the walls stand, or that they do not, and then end.

    Gives the kernel that runs here, if it is not the zygote's own.
    """
    try:
        os.setsid()
        settle(order, luggage)
        reseed(reveal)
        referee = "GRADER_REFEREE_FD" in order["environment"]
        other = ColdKernel(**order["cold"], referee=referee) if order["cold"] else None
    except BaseException as error:
        kernel.emit("broken", content={"why": f"{type(error).__name__}: {error}"})
        os._exit(1)
    kernel.emit("ready", content=isolation.standing())
    kernel.use_streams(app)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # between cells; see kernel hooks
    return other


async def _serve(app) -> None:
    from tornado.ioloop import IOLoop

    app.kernel._main_asyncio_lock = asyncio.Lock()
    app.kernel.io_loop = IOLoop.current()
    app.shell.exit_now = False
    reader = seqpacket.Reader(LONGEST_CELL)
    ready = asyncio.Event()
    asyncio.get_running_loop().add_reader(OUTLET, ready.set)
    names = OwnNames(app.shell.user_ns)
    packages = MissingPackages(app.shell.user_ns)
    app.shell.ast_transformers.append(packages)
    while not app.shell.exit_now:
        await ready.wait()  # meanwhile the notebook's own tasks may go on
        ready.clear()
        record = kernel.outlet.recv(2 * seqpacket.RECORD)
        if not record:
            return
        message = reader.take(record)
        if message == "end":
            _flush_files()
            kernel.emit("end")
        elif message is not None:
            number, code, role, restore = message
            packages.number = None if role == "given" else number
            names.before(marked=role != "own", restore=restore)
            await _run(app, number, code, names, marked=role != "own")
    kernel.emit("exit")  # the cell that asked for it has ended, and so does Python


async def _run(app, number: int, code: str, names: OwnNames, *, marked: bool) -> None:
    """Run one cell as ipykernel would on an execute_request."""
    the_kernel, session = app.kernel, app.kernel.session
    header = {
        "msg_id": number, "msg_type": "execute_request", "session": session.session,
        "username": "student", "version": "5.3", "date": time.time(),
    }  # fmt: skip
    content = {
        "code": code, "silent": False, "store_history": True, "user_expressions": {},
        "allow_stdin": False, "stop_on_error": False,
    }  # fmt: skip
    parent = {
        "header": header, "parent_header": {}, "metadata": {}, "content": content
    }  # fmt: skip
    the_kernel.set_parent([], parent)
    the_kernel._publish_status("busy", "shell")
    the_kernel.pre_handler_hook()
    with suppress(Exception, KeyboardInterrupt):
        try:
            await the_kernel.execute_request(None, [], parent)
        finally:
            the_kernel.post_handler_hook()
    for stream in (sys.stdout, sys.stderr):
        with suppress(Exception):
            stream.flush()
    with suppress(Exception):
        names.after(number, marked=marked)
    the_kernel._publish_status("idle", "shell")


def _flush_files() -> None:
    """Write out files left open: ending the interpreter properly takes too long."""
    for thing in gc.get_objects():
        if isinstance(thing, io.BufferedWriter | io.TextIOWrapper):
            with suppress(Exception):
                thing.flush()


def protect_from_siblings() -> None:
    """Nothing may read the zygote's memory, not even the same user."""
    syscalls.prctl(syscalls.PR_SET_DUMPABLE, 0)
