"""A kernel that the zygote does not know, started anew behind the same walls.

It speaks Jupyter's own protocol, over sockets in a folder that this submission alone
can see. What it says goes on as if a fork of the zygote had said it.
"""

import os
import signal
import subprocess
import tempfile
from contextlib import suppress

from . import isolation, kernel, seqpacket

LONGEST_CELL = 8 << 20
LOOK = 200  # milliseconds between two looks whether it still lives
FORWARDED = {"allow_stdin": False, "stop_on_error": False}


class ColdKernel:
    """The process of the kernel, and the client that talks to it."""

    def __init__(self, argv: list[str], environment: dict[str, str], referee: bool):
        from jupyter_client import BlockingKernelClient
        from jupyter_client.connect import write_connection_file

        folder = tempfile.mkdtemp(dir=os.environ.get("TMPDIR"))
        file = os.path.join(folder, "connection.json")
        key = os.urandom(16).hex().encode()
        place = os.path.join(folder, "kernel")
        write_connection_file(file, transport="ipc", ip=place, key=key)
        words = [word.replace("{connection_file}", file) for word in argv]
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # what is ignored stays so in it
        self._process = subprocess.Popen(
            words, env={**os.environ, **environment}, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            pass_fds=[isolation.REFEREE] if referee else [],
        )  # fmt: skip
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        self._client = BlockingKernelClient(connection_file=file)
        self._client.load_connection_file()
        self._client.start_channels(stdin=False, hb=False)
        self._numbers: dict[str, int] = {}  # of the cells, by their messages
        self._wait_until_ready()

    def _wait_until_ready(self) -> None:
        """Ask the kernel about itself until both channels carry its words.

        This takes as long as the kernel lives: a heartbeat that is late says that the
        machine is busy, and the executor has the clock.
        """
        heard = False
        while not heard:
            asked, answered = self._client.kernel_info(), False
            while not answered:
                for message in self._messages():
                    answered |= message["parent_header"].get("msg_id") == asked and (
                        message["msg_type"] == "kernel_info_reply"
                    )
                    heard |= message["msg_type"] == "status"  # the other channel

    def serve(self) -> None:
        """Run whatever cells are sent, until no more come."""
        reader = seqpacket.Reader(LONGEST_CELL)
        while record := kernel.outlet.recv(2 * seqpacket.RECORD):
            message = reader.take(record)
            if message == "end":
                self._client.shutdown()
                with suppress(subprocess.TimeoutExpired):
                    self._process.wait(1)
                kernel.emit("end")
            elif message is not None:
                number, code, *_ = message
                self._run(number, code)

    def _run(self, number: int, code: str) -> None:
        """Run one cell and pass on what comes of it."""
        if self._process.poll() is not None:
            kernel.emit("exit")  # an earlier cell ended it
        sent = self._client.execute(code, **FORWARDED)
        self._numbers[sent] = number
        left = {"idle", "execute_reply"}
        while left:
            for message in self._messages():
                parent = message["parent_header"].get("msg_id")
                self._pass_on(message, parent)
                if parent == sent:
                    left.discard(message["content"].get("execution_state"))
                    left.discard(message["msg_type"])
        kernel.release()

    def _messages(self) -> list[dict]:
        """What has been said on both channels; ChildProcessError if it has ended."""
        import zmq

        channels = [self._client.iopub_channel, self._client.shell_channel]
        poller = zmq.Poller()
        for channel in channels:
            poller.register(channel.socket, zmq.POLLIN)
        ready = dict(poller.poll(LOOK))
        if not ready and self._process.poll() is not None:
            status = self._process.returncode
            raise ChildProcessError(f"the kernel ended with status {status}")
        return [c.get_msg(timeout=0) for c in channels if c.socket in ready]

    def _pass_on(self, message: dict, parent: str | None) -> None:
        number = self._numbers.get(parent or "", -1)
        kernel.emit(
            message["msg_type"], number, message["content"],
            message.get("metadata"), message["header"]["date"].isoformat(),
        )  # fmt: skip
