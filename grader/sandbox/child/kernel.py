"""The kernel of a submission: IPython's own objects, with another transport.

IPKernelApp, IPythonKernel and ZMQInteractiveShell are the real ones, made once before
the fork. Replaced are the session, which writes to a socket in place of ZeroMQ, and the
two out-streams, so no thread and no port exists.
"""

import io
import logging
import os
import sys
import threading
import time
from collections import deque
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import ipykernel.debugger
from ipykernel.ipkernel import IPythonKernel
from ipykernel.kernelapp import IPKernelApp
from jupyter_client.session import Session, json_packer

from . import plain_cells, seqpacket

LANGUAGE = ["--HistoryManager.hist_file=:memory:", "--log-level=CRITICAL"]
HOLD_SECONDS = 0.2  # text may wait this long for more, as in ipykernel
HOLD_LENGTH = 65_536
# Nobody waits for these alone, and each wakes the executor: they go with the next.
LATER = ("execute_input", "execute_result", "execute_reply", "busy")

outlet: Any = None  # the submission's socket; None in the zygote, where all is dropped
_held: deque[bytes] = deque()
os.register_at_fork(after_in_child=_held.clear)


def emit(kind: str, parent=None, content=None, metadata=None, date: str = "") -> None:
    """Write one message to the executor with what was held, or hold it as well."""
    if outlet is None:
        return
    message = json_packer([kind, parent, content or {}, metadata or {}, date])
    _held.append(message)
    name = (content or {}).get("execution_state", kind)
    small = len(message) < seqpacket.RECORD and len(_held) < seqpacket.TOGETHER
    if name not in LATER or not small:
        release()


def release() -> None:
    """Write what is held."""
    taken = []
    with suppress(IndexError):  # one by one: a thread of the student may write, too
        while True:
            taken.append(_held.popleft())
    if taken:
        seqpacket.send(outlet, taken, _together)


def _together(messages: list[bytes]) -> bytes:
    return b"[" + b",".join(messages) + b"]"


class PipeSession(Session):
    """A session whose messages go to the outlet, whatever stream they name."""

    def send(self, stream, msg_or_type, content=None, parent=None, ident=None,
             buffers=None, track=False, header=None, metadata=None):  # fmt: skip
        """Write a message; same signature as in jupyter_client."""
        message = msg_or_type
        if not isinstance(message, dict):
            message = self.msg(message, content, parent, header, metadata)
        head, parent = message["header"], message.get("parent_header") or {}
        emit(
            head["msg_type"], parent.get("msg_id"), message["content"],
            message.get("metadata"), head["date"].isoformat(),
        )  # fmt: skip
        return message


class PipeOut(io.TextIOBase):
    """Stands where ipykernel has its OutStream: text in messages of fair size."""

    encoding = "UTF-8"
    errors = "replace"

    def __init__(self, session: PipeSession, name: str, number: int):
        self.session, self.name, self._number = session, name, number
        self.parent_header: dict = {}
        self._held: list[str] = []
        self._length, self._since, self._process = 0, 0.0, 0
        self._hooks: list = []
        os.register_at_fork(after_in_child=self._drop)  # its parent will write it

    def fileno(self) -> int:
        """The real descriptor, for programs that are started from here."""
        return self._number

    def isatty(self) -> bool:
        """Never a terminal."""
        return False

    def writable(self) -> bool:
        """Always."""
        return True

    def set_parent(self, parent: dict) -> None:
        """From now on text belongs to this request."""
        self.parent_header = parent.get("header", parent)

    def register_hook(self, hook) -> None:
        """Let a function see messages first, as `%%capture` and widgets do."""
        self._hooks.append(hook)

    def unregister_hook(self, hook) -> None:
        """Forget such a function."""
        self._hooks.remove(hook)

    def write(self, text: str) -> int:
        """Hold text for a moment, or pass it on."""
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text)}")
        now = time.monotonic()
        if not self._held:
            self._since = now
        self._held.append(text)
        self._length += len(text)
        late = now - self._since > HOLD_SECONDS
        # A fork of the student's ends without telling anyone, so it holds nothing.
        if late or self._length > HOLD_LENGTH or os.getpid() != self._process:
            self.flush()
        return len(text)

    def flush(self) -> None:
        """Pass on what is held."""
        text, self._held, self._length = "".join(self._held), [], 0
        if not text:
            return
        content = {"name": self.name, "text": text}
        parent = {"header": self.parent_header}
        message = self.session.msg("stream", content, parent=parent)
        for hook in self._hooks:
            message = hook(message)
            if message is None:
                return
        self.session.send(None, message)

    def forget(self) -> None:
        """Start anew in a fork of the zygote."""
        self._drop()
        self._process = os.getpid()

    def _drop(self) -> None:
        self._held, self._length = [], 0


class PipeKernel(IPythonKernel):
    """The real kernel; only the shell channel has no subshells."""

    @property
    def _supports_kernel_subshells(self):
        return False


class PipeApp(IPKernelApp):
    """The real application, without sockets, ports and the connection file."""

    kernel_class = PipeKernel

    def init_connection_file(self):
        """None."""

    def init_poller(self):
        """None."""

    def init_sockets(self):
        """None."""

    def init_heartbeat(self):
        """None."""

    def init_session(self):
        """Made in init_io."""

    def write_connection_file(self, **_):
        """None."""

    def log_connection_info(self):
        """None."""
        self._ports = {}

    def init_io(self):
        """The session and the two streams that write through it."""
        self.session = PipeSession(parent=self, key=b"")
        self.displayhook = SimpleNamespace()
        self.streams = tuple(
            PipeOut(self.session, name, number)
            for number, name in ((1, "stdout"), (2, "stderr"))
        )
        self.patch_io()

    def init_kernel(self):
        """As in ipykernel, with None for every stream."""
        self.kernel = self.kernel_class.instance(
            parent=self, session=self.session, shell_stream=None, control_stream=None,
            shell_channel_thread=SimpleNamespace(
                parent_thread=threading.main_thread()
            ),
            iopub_socket=None, log=self.log, profile_dir=self.profile_dir,
            user_ns=self.user_ns,
        )  # fmt: skip
        self.kernel._execute_sleep = 0  # it waits for a thread that is not there


def make_app() -> PipeApp:
    """The application with its kernel and shell, ready to be forked."""
    ipykernel.debugger._is_debugpy_available = False  # nobody debugs a graded notebook
    app = PipeApp.instance()
    app.initialize(LANGUAGE)
    app.log.setLevel(logging.CRITICAL)  # its handler's level alone is set above
    # For %notebook it would lay out each traceback again: half the cost of an error.
    shell: Any = app.shell
    shell._format_exception_for_storage = _told_only
    plain_cells.read_once(shell)
    return app


def _told_only(error: BaseException, *_, **__) -> dict:
    return {"ename": type(error).__name__, "evalue": "", "traceback": []}


def use_streams(app: PipeApp) -> None:
    """Let print and tracebacks go through the application's streams."""
    sys.stdout, sys.stderr = app.streams
    for stream in app.streams:
        stream.forget()
