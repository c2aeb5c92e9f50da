"""A JupyterHub as `grader hub` sets it up, and people who use it over HTTP.

It runs on a machine of its own (machine.sh): real accounts, made by the set's own
setup.sh, that are gone with the hub and with every process that it started.
"""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import sysconfig
import urllib.parse
import uuid
import venv
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from pathlib import Path

import requests
import websocket

from tests.events import until

MACHINE = Path(__file__).parent / "machine.sh"
PASSWORD = "a password of tests"
PROXY = shutil.which("configurable-http-proxy")
SHORT = 240  # seconds for one answer; only failures wait as long
CONFIG = """
load_subconfig({config!r})
c.JupyterHub.authenticator_class = "shared-password"
c.SharedPasswordAuthenticator.user_password = {password!r}
c.JupyterHub.bind_url = "http://127.0.0.1:{public}"
c.JupyterHub.hub_port = {hub}
c.ConfigurableHTTPProxy.api_url = "http://127.0.0.1:{proxy}"
c.Spawner.start_timeout = c.Spawner.http_timeout = 240  # a busy machine is slow
"""


def free_ports(count: int) -> list[int]:
    """Ports of this machine that nobody uses now."""
    with ExitStack() as stack:
        probes = [stack.enter_context(closing(socket.socket())) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]


def students_python(folder: Path) -> Path:
    """An environment with all packages of this one but the grader.

    Stands for what setup.sh installs, without a download: the packages are found where
    they are, and an installation for editing is not.
    """
    venv.create(folder, with_pip=False)
    (version,) = folder.glob("lib/python*")
    others = version / "site-packages" / "others.pth"
    others.write_text(sysconfig.get_path("purelib") + "\n")
    for name in ("etc", "share"):
        (folder / name).symlink_to(Path(sys.prefix) / name)
    start = folder / "bin" / "jupyterhub-singleuser"
    start.write_text(
        f"#!{folder}/bin/python\n"
        "from jupyterhub.singleuser import main\nraise SystemExit(main())\n"
    )
    start.chmod(0o755)
    return folder


@contextmanager
def running_hub(
    folder: Path,
    place: Path,
    accounts: list[str],
    services: list[str],
    ports: list[int],
    log: Path,
):
    """Set up the hub of a folder and start it with its services. -> the address.

    place is an empty folder for the accounts' homes, accounts are those of people.
    ports are three free ones.
    """
    public, hub, proxy = ports
    config = place / "jupyterhub_config.py"
    told = {"config": str(folder / "jupyterhub_config.py"), "password": PASSWORD}
    config.write_text(CONFIG.format(public=public, hub=hub, proxy=proxy, **told))
    make = "".join(f"useradd --create-home {name}\n" for name in accounts)
    start = f"set -e\n{make}sh {folder}/setup.sh\nexec {sys.executable} -m jupyterhub"
    kept = {k: v for k, v in os.environ.items() if not k.startswith("JUPYTER")}
    with log.open("w") as lines:
        process = subprocess.Popen(
            [MACHINE, place, sys.executable, "sh", "-c", f"{start} -f {config}"],
            cwd=place,
            env=kept | {"HOME": str(place)},
            stdout=lines,
            stderr=lines,
        )
    try:
        address = f"http://127.0.0.1:{public}"
        pages = ["hub/health", *(f"services/{name}/" for name in services)]
        for page in pages:
            until(partial(_is_up, f"{address}/{page}", process, log))
        yield address
    finally:
        process.kill()  # all in its namespace ends with it
        process.wait()


def _is_up(address: str, process: subprocess.Popen, log: Path) -> bool:
    assert process.poll() is None, _without_proxy(log.read_text())[-4000:]
    try:
        # Before that the proxy answers: 404 or 503.
        return requests.get(address, timeout=SHORT, allow_redirects=False).ok
    except requests.ConnectionError:
        return False


def _without_proxy(text: str) -> str:
    """A log without what the proxy says of every page that is not there yet."""
    said = re.split(r"^(?=[^ \n}])", text, flags=re.MULTILINE)
    return "".join(part for part in said if "[ConfigProxy]" not in part)


class Person:
    """Somebody with a browser: logged in, with cookies, at one server at a time."""

    def __init__(self, address: str, name: str):
        self.address, self.name = address, name
        self.session = requests.Session()
        self.session.get(f"{address}/hub/login", timeout=SHORT)
        told = {"username": name, "password": PASSWORD, "_xsrf": self._token("/hub/")}
        # What it leads to would start this person's server.
        reply = self.session.post(
            f"{address}/hub/login", told, timeout=SHORT, allow_redirects=False
        )
        assert reply.status_code == 302, reply.text

    def ask_for_server(self) -> None:
        """Have the hub start this person's own server."""
        self.send("POST", f"/hub/api/users/{self.name}/server", at="/hub/")

    def await_server(self) -> None:
        """Wait until it is there, and open it."""
        about = f"/hub/api/users/{self.name}"
        until(lambda: self.get(about, at="/hub/").json()["servers"][""]["ready"])
        self.get(f"{self.own}/lab")

    @property
    def own(self) -> str:
        """Where this person's own server is."""
        return f"/user/{self.name}"

    def get(self, path: str, *, at: str = "", status: int = 200) -> requests.Response:
        """What is at a path of the hub; its status must be this one."""
        return self.send("GET", path, at=at, status=status)

    def send(self, method, path, *, at="", status=None, **more) -> requests.Response:
        """A request as a page at `at` sends it."""
        headers = {"X-XSRFToken": self._token(at or path)}
        if at:
            headers["Referer"] = self.address + at
        reply = self.session.request(
            method, self.address + path, headers=headers, timeout=SHORT, **more
        )
        allowed = (status,) if status else range(200, 300)
        assert reply.status_code in allowed, f"{path}: {reply.status_code} {reply.text}"
        return reply

    def run(self, code: str) -> str:
        """What Python code prints in a kernel on this person's own server."""
        kernel = self.send("POST", f"{self.own}/api/kernels", json={}).json()["id"]
        place = f"{self.own}/api/kernels/{kernel}"
        cookies = "; ".join(f"{c.name}={c.value}" for c in self._cookies(place))
        line = websocket.create_connection(
            f"ws{self.address.removeprefix('http')}{place}/channels",
            header={"Cookie": cookies},
            timeout=SHORT,
        )
        with closing(line):
            line.send(json.dumps(_request(code)))
            printed = []
            while True:
                message = json.loads(line.recv())
                if message["msg_type"] == "stream":
                    printed.append(message["content"]["text"])
                if message["msg_type"] == "execute_reply":
                    assert message["content"]["status"] == "ok", message["content"]
                if message["msg_type"] == "status" and _is_idle(message):
                    return "".join(printed)

    def _token(self, path: str) -> str:
        """The value of the cookie against forged requests that fits a path best."""
        found = [c for c in self._cookies(path) if c.name == "_xsrf"]
        return max(found, key=lambda c: len(c.path)).value if found else ""

    def _cookies(self, path: str) -> list:
        path = urllib.parse.urlsplit(path).path
        return [c for c in self.session.cookies if f"{path}/".startswith(c.path)]


EXECUTE = "a-request-of-ours"


def _request(code: str) -> dict:
    header = {"msg_id": EXECUTE, "msg_type": "execute_request", "version": "5.3"}
    header |= {"username": "", "session": uuid.uuid4().hex}
    content = {"code": code, "silent": False, "store_history": False}
    content |= {"allow_stdin": False, "user_expressions": {}, "stop_on_error": True}
    empty = {"parent_header": {}, "metadata": {}, "buffers": [], "channel": "shell"}
    return {"header": header, "content": content, **empty}


def _is_idle(message: dict) -> bool:
    ours = message["parent_header"].get("msg_id") == EXECUTE
    return ours and message["content"]["execution_state"] == "idle"
