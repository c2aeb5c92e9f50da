"""The page is found in a server that runs; without one, one is started."""

import re
import shutil
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from grader.errors import UserError
from grader.marking import address
from tests.course.stub_course import ASSIGNMENT

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def nobody_elses_servers(monkeypatch, tmp_path):
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", str(tmp_path / "runtime"))


def test_a_server_that_runs_is_used_also_from_a_folder_above(course):
    assert address.running(course.root, ASSIGNMENT) == ""
    with address.started(course.root, ASSIGNMENT) as (page, _):
        assert address.running(course.root, ASSIGNMENT) == page
        inside = shutil.copytree(course.root / "source", course.root / "in" / "source")
        for name in ("release", "nbgrader_config.py", "gradebook.db"):
            copy = shutil.copytree if name == "release" else shutil.copy
            copy(course.root / name, inside.parent / name)
        found = address.running(inside.parent, ASSIGNMENT)
        assert "course=in" in found
        assert "1.1 Stripes" in urllib.request.urlopen(found).read().decode()
        outside = course.root.parent
        assert address.running(outside, ASSIGNMENT) == ""


def test_a_server_that_cannot_start_is_told(course, monkeypatch):
    monkeypatch.setattr(address.sys, "executable", shutil.which("false"))
    with (
        pytest.raises(UserError, match=r"grader\.log says why"),
        address.started(course.root, ASSIGNMENT),
    ):
        pass


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_the_verb_prints_the_address_and_ends_what_it_started(course, how):
    words = [Path(sys.executable).with_name("grader"), "mark", ASSIGNMENT]
    verb = subprocess.Popen(
        [*words, "--course", course.root, "--no-browser"],
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,  # a signal to the verb alone
        # who runs the tests in the background of a shell has Ctrl+C ignored
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    page = re.search(r"http://\S+", verb.stdout.readline()).group()
    assert "1.1 Stripes" in urllib.request.urlopen(page).read().decode()
    assert "Stop it with Ctrl+C" in verb.stdout.readline()
    verb.send_signal(how)
    assert verb.wait(60) == 0
    verb.stdout.close()
    with pytest.raises(OSError, match="refused"):
        urllib.request.urlopen(page)


def test_installing_the_package_is_enough_for_any_jupyter_server():
    command = [sys.executable, "-m", "jupyter", "server", "extension", "list"]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    told = re.sub(r"\x1b\[\d+m", "", ran.stdout + ran.stderr)
    assert re.search(r"grader\.marking.*enabled", told)
    assert re.search(r"Validating grader\.marking.*\n.*grader\.marking.*OK", told)
