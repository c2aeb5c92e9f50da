"""JupyterLab as a test needs it: a server of its own, and what a hand does in a page.

A page says that its kernel is idle before there is one, and Run All Cells without a
kernel only clears the cells. So a notebook counts as open once its kernel answered.
"""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import closing, contextmanager
from pathlib import Path

PATIENCE = 180_000  # milliseconds; a loaded machine is slow, and only failures wait
# No pop-up over the buttons, and every cell in the page, not only those in view.
SETTINGS = {
    "apputils-extension/notification": '{"fetchNews": "false"}',
    "notebook-extension/tracker": '{"windowingMode": "none"}',
}
KERNEL_IS_READY = """() => {
    const panel = window.jupyterapp?.shell.currentWidget;
    const kernel = panel?.context?.sessionContext?.session?.kernel;
    return kernel?.connectionStatus === "connected" && kernel.status === "idle";
}"""
RUN_ALL = "() => { window.jupyterapp.commands.execute('notebook:run-all-cells'); }"
EVERY_CELL_RAN = """() => {
    const panel = window.jupyterapp.shell.currentWidget;
    const pending = (cell) => cell.model.type === "code" && !cell.model.executionCount;
    const kernel = panel.context.sessionContext.session.kernel;
    return kernel.status === "idle" && !panel.content.widgets.some(pending);
}"""
CELLS = "window.jupyterapp.shell.currentWidget.content.model.toJSON().cells"


@contextmanager
def running_lab(folder, home):
    """Serve a folder, with nothing of this account's own settings. -> the address."""
    for name, content in SETTINGS.items():
        file = home / "settings/@jupyterlab" / f"{name}.jupyterlab-settings"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content)
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "jupyter", "lab", "--no-browser", "--allow-root"]
    options = [f"--port={port}", "--ip=127.0.0.1", "--IdentityProvider.token="]
    options += ["--ServerApp.port_retries=0", "--LabApp.expose_app_in_browser=True"]
    log = home / "lab.log"
    with log.open("w") as lines:
        server = subprocess.Popen(
            [*command, *options],
            cwd=folder,
            env=_environment(home),
            stdout=lines,
            stderr=lines,
        )
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(f"{address}/api", server, log)
        yield address
    finally:
        server.terminate()
        server.wait(60)


def _environment(home):
    kept = {k: v for k, v in os.environ.items() if not k.startswith("JUPYTER")}
    here = str(Path(sys.executable).parent)
    return {
        **kept,
        "HOME": str(home),
        "JUPYTERLAB_SETTINGS_DIR": str(home / "settings"),
        "PATH": os.pathsep.join([here, os.environ["PATH"]]),
    }


def _wait_for(address, server, log):
    deadline = time.monotonic() + PATIENCE / 1000
    while time.monotonic() < deadline and server.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=2).close()
            return
        except OSError:
            time.sleep(0.3)
    raise RuntimeError(f"JupyterLab did not start: {log.read_text()[-800:]}")


def open_notebook(page, address, path):
    """Open a notebook and wait until its kernel answers."""
    page.goto(f"{address}/lab/tree/{path}?reset")
    page.wait_for_selector("#jupyterlab-splash", state="detached")
    page.wait_for_function(KERNEL_IS_READY)


def run_all(page):
    """Run All Cells of the menu, until every cell has its number."""
    page.evaluate(RUN_ALL)
    page.wait_for_function(EVERY_CELL_RAN)


def cells(page):
    """The notebook as the page holds it, outputs included."""
    return page.evaluate(CELLS)
