"""Where the page of an assignment is: in a server that runs, or in one for it alone."""

import os
import secrets
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote, urlencode

from grader.errors import UserError

EXTENSION = "grader.marking=True"
PATIENCE = 60  # seconds for a server to start
SOON = 5  # seconds for one that runs to answer


def running(root: Path, assignment: str) -> str:
    """Address of the page in a Jupyter server that runs and sees the course; or ""."""
    from jupyter_server.serverapp import list_running_servers

    for server in list_running_servers():
        folder = Path(
            server.get("root_dir") or server.get("notebook_dir") or "/nowhere"
        )
        folder = folder.resolve()
        if root.is_relative_to(folder):
            course = root.relative_to(folder).as_posix()
            found = _address(server["url"], assignment, server["token"], course)
            if _answers(found):
                return found
    return ""


@contextmanager
def started(root: Path, assignment: str) -> Iterator[tuple[str, subprocess.Popen]]:
    """A Jupyter server on a course folder: the address of the page, and the process."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    token = secrets.token_urlsafe(24)
    options = [
        "--no-browser", "--ip=127.0.0.1", f"--port={port}",
        "--ServerApp.port_retries=0", f"--ServerApp.root_dir={root}",
        f"--ServerApp.jpserver_extensions={EXTENSION}",
    ]  # fmt: skip
    if os.geteuid() == 0:
        options.append("--allow-root")
    with (root / "grader.log").open("a") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "jupyter_server", *options],
            cwd=root,  # where nbgrader looks for the course
            env={**os.environ, "JUPYTER_TOKEN": token},
            stdout=log,
            stderr=log,
        )
    try:
        address = _address(f"http://127.0.0.1:{port}/", assignment, token, ".")
        _wait(address, server, root)
        yield address, server
    finally:
        server.terminate()
        server.wait()


def _wait(address: str, server: subprocess.Popen, root: Path) -> None:
    until = time.monotonic() + PATIENCE
    while not _answers(address):
        if server.poll() is not None or time.monotonic() > until:
            raise UserError(
                f"No Jupyter server could be started in {root}: {root / 'grader.log'} "
                "says why."
            )
        time.sleep(0.2)


def _address(url: str, assignment: str, token: str, course: str) -> str:
    query = {"course": course} if course != "." else {}
    query |= {"token": token} if token else {}
    page = f"{url.rstrip('/')}/marking/{quote(assignment)}"
    return f"{page}?{urlencode(query)}" if query else page


def _answers(address: str) -> bool:
    """Whether the page is there: an older server may not know of it."""
    try:
        with urllib.request.urlopen(address, timeout=SOON) as reply:
            return "/marking/" in reply.url
    except (OSError, urllib.error.URLError):
        return False
