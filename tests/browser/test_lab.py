"""The student notebook in JupyterLab, in a real headless browser.

Runs where GRADER_BROWSER is set and a chromium is there:
GRADER_BROWSER=1 uv run pytest -m browser
"""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import closing
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser
sync_api = pytest.importorskip("playwright.sync_api")

ROOT = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium")
# No pop-up over the buttons, and every cell in the page, not only those in view.
SETTINGS = {
    "apputils-extension/notification": '{"fetchNews": "false"}',
    "notebook-extension/tracker": '{"windowingMode": "none"}',
}
SIGMOID = """\
def sigmoid(z: Array) -> Array:
    shrunk = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, shrunk) / (1.0 + shrunk)
"""


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """A JupyterLab server of our own in a folder with notebook 1. -> its address."""
    if not CHROMIUM or not os.environ.get("GRADER_BROWSER"):
        pytest.skip("set GRADER_BROWSER=1, with a chromium on this machine")
    home = tmp_path_factory.mktemp("home")
    shutil.copytree(ROOT / "notebooks" / "01_neuron", home / "01_neuron")
    for name, content in SETTINGS.items():
        file = home / "lab/user-settings/@jupyterlab" / f"{name}.jupyterlab-settings"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content)
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {
        **os.environ,
        "HOME": str(home),
        "JUPYTERLAB_SETTINGS_DIR": str(home / "lab/user-settings"),
        "PATH": path,
    }
    command = [sys.executable, "-m", "jupyter", "lab", "--no-browser", "--allow-root"]
    options = [f"--port={port}", "--ip=127.0.0.1", "--IdentityProvider.token="]
    options.append("--LabApp.expose_app_in_browser=True")
    with open(home / "lab.log", "w") as log:
        server = subprocess.Popen(
            [*command, *options], cwd=home, env=environment, stdout=log, stderr=log
        )
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(f"{address}/api", home / "lab.log")
        yield address
    finally:
        server.terminate()
        server.wait(20)


def _wait_for(address, log):
    for _ in range(120):
        try:
            urllib.request.urlopen(address, timeout=2)
            return
        except OSError:
            time.sleep(0.5)
    pytest.fail(f"JupyterLab did not start: {log.read_text()[-800:]}")


@pytest.fixture
def page(lab):
    """The notebook, opened. Fails if the page errs or asks another machine."""
    errors, foreign = [], []
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"]
        )
        page = browser.new_page(viewport={"width": 1300, "height": 900})
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("request", lambda r: foreign.append(r.url) if _foreign(r.url) else 0)
        page.goto(f"{lab}/lab/tree/01_neuron/neuron.ipynb?reset")
        page.wait_for_selector("#jupyterlab-splash", state="detached", timeout=90_000)
        _wait_until_idle(page)
        yield page
        browser.close()
    assert errors == []
    assert foreign == []


def _foreign(url):
    return not url.startswith(("http://127.0.0.1", "ws://127.0.0.1", "data:", "blob:"))


def _wait_until_idle(page):
    idle = ".jp-Notebook-ExecutionIndicator[data-status=idle]:visible"
    page.wait_for_selector(idle, timeout=120_000)


def _run_all(page):
    """What the menu's Run All Cells does, by its command: menus may be slow to come."""
    command = "window.jupyterapp.commands.execute('notebook:run-all-cells')"
    page.evaluate(command)


def _validate(page):
    """Press the button. Validating saves first; a save of ours would race it."""
    toolbar = page.locator(".jp-NotebookPanel-toolbar:visible")
    toolbar.get_by_text("Validate", exact=True).click()
    dialog = page.locator(".jp-Dialog")
    sync_api.expect(dialog).to_contain_text("Validation Results", timeout=120_000)
    text = dialog.inner_text()
    page.locator(".jp-Dialog .jp-mod-accept").click()
    return text


def test_a_learner_runs_all_mends_one_answer_and_validates(page):
    _run_all(page)
    last = page.locator(".jp-CodeCell").last
    sync_api.expect(last).to_contain_text("is not written yet", timeout=120_000)
    _wait_until_idle(page)

    before = _validate(page)
    assert 'check("sigmoid", points=5)' in before

    heading = page.locator(".jp-Notebook h3", has_text="3.2 The sigmoid").first
    heading.scroll_into_view_if_needed()
    gap = page.locator(".jp-CodeCell", has_text="def sigmoid(z").first
    gap.locator(".cm-content").click()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(SIGMOID)

    after = _validate(page)
    assert 'check("sigmoid", points=5)' not in after
    assert 'check("step", points=2)' in after
