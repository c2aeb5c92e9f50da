"""Secrets planted where an attack would look for them, and the search for them."""

import base64
import codecs
import json
import os
import secrets
import socket
import string
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

LENGTH = 24
EXCHANGE = "/usr/local/share/nbgrader/exchange"  # nbgrader's own default


def draw() -> str:
    """A secret that nobody can guess and nothing else contains."""
    return "".join(secrets.choice(string.ascii_letters) for _ in range(LENGTH))


def forms(secret: str) -> set[bytes]:
    """A secret as it is, reversed, turned by 13, in hex, in base64 at any offset."""
    raw = secret.encode()
    found = {raw, raw[::-1], codecs.encode(secret, "rot13").encode()}
    found |= {raw.hex().encode(), raw.hex().upper().encode()}
    found.add(" ".join(map(str, raw)).encode())
    found.add(", ".join(map(str, raw)).encode())
    for offset in range(3):  # what comes before decides how three bytes fall
        coded = base64.b64encode(b"\0" * offset + raw)
        found.add(coded[4 if offset else 0 : len(coded) - 4])
    return found


def leaks(content: bytes, planted: Mapping[str, str]) -> list[str]:
    """The places whose secrets a text contains, in whatever form."""
    return [
        place
        for place, secret in planted.items()
        if any(form in content for form in forms(secret))
    ]


class Ears:
    """Sockets of this machine that nobody may reach; heard counts who did."""

    def __init__(self):
        self.heard = 0
        self.name = f"canary-{draw()}"
        self.tcp = socket.create_server(("127.0.0.1", 0))
        self.udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.udp.bind(("127.0.0.1", self.port))
        self.abstract = socket.socket(socket.AF_UNIX)
        self.abstract.bind(f"\0{self.name}")
        self.abstract.listen()
        for each in (self.tcp, self.abstract):
            threading.Thread(target=self._accept, args=(each,), daemon=True).start()
        threading.Thread(target=self._receive, daemon=True).start()

    @property
    def port(self) -> int:
        """Of TCP and of UDP."""
        return self.tcp.getsockname()[1]

    def _accept(self, listening: socket.socket) -> None:
        while True:
            try:
                line = listening.accept()[0]
            except OSError:
                return
            self.heard += 1  # before it hangs up, which is what others wait for
            line.close()

    def _receive(self) -> None:
        while True:
            try:
                if not self.udp.recvfrom(100)[0]:
                    return
            except OSError:
                return
            self.heard += 1

    def close(self) -> None:
        """Stop listening."""
        for each in (self.tcp, self.abstract, self.udp):
            with suppress(OSError):  # wakes the thread that waits on it
                each.shutdown(socket.SHUT_RDWR)
            each.close()


@contextmanager
def exchange() -> Iterator[dict[str, str]]:
    """A classmate's answer in nbgrader's default exchange, where this user may write.

    In a course of its own, and gone afterwards with every folder that was made for it.
    """
    secret, course = draw(), f"grader-attack-{draw()}"
    folder = Path(EXCHANGE, course, "inbound", "victim+small")
    missing = [p for p in (folder, *folder.parents) if not p.exists()]
    try:
        folder.mkdir(parents=True)
    except OSError:  # not his to write to: so there is nothing to be found
        yield {}
        return
    cell = {"cell_type": "code", "metadata": {}, "source": f"sigmoid = '{secret}'"}
    try:
        (folder / "small.ipynb").write_text(json.dumps({"cells": [cell]}))
        yield {"exchange": secret}
    finally:
        (folder / "small.ipynb").unlink(missing_ok=True)
        for made in missing:
            with suppress(OSError):  # somebody else uses it by now
                made.rmdir()


@contextmanager
def account(home: Path) -> Iterator[dict[str, str]]:
    """A home and an environment that hold secrets; returns them by their place."""
    planted = {
        name: draw()
        for name in ("environment", "receipt key", "home", "ssh key", "temporary file")
    }
    (home / ".ssh").mkdir(parents=True)
    (home / ".netrc").write_text(f"password {planted['home']}")
    (home / ".ssh" / "id_ed25519").write_text(planted["ssh key"])
    before = dict(os.environ)
    os.environ |= {
        "HOME": str(home),
        "GRADER_TOKEN": planted["environment"],
        "GRADER_KEY": planted["receipt key"],
    }
    with tempfile.NamedTemporaryFile("w", prefix="grader-note-") as note:
        note.write(planted["temporary file"])
        note.flush()
        try:
            yield planted
        finally:
            os.environ.clear()
            os.environ.update(before)
