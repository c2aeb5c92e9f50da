"""Imports that are put off: not made before they are used, and real when they are."""

import subprocess
import sys

import pytest

START = """
import sys
from grader.commands.put_off import StandIn, put_off
put_off()
import nbgrader.api
import requests
"""
LEFT_OUT = (
    START
    + """
for name in ("nbconvert", "nbgrader.apps", "setuptools", "urllib3", "numpy"):
    assert name not in sys.modules, name
"""
)
REAL_WHEN_USED = (
    START
    + """
from setuptools.archive_util import unpack_tarfile
assert issubclass(requests.ConnectionError, requests.RequestException)
from requests.exceptions import Timeout
assert issubclass(Timeout, sys.modules["requests"].RequestException)
try:
    unpack_tarfile("/nowhere.tar", "/tmp")
except FileNotFoundError:
    pass
assert not isinstance(sys.modules["setuptools.archive_util"], StandIn)
"""
)
IN_A_SERVER = (
    START
    + """
loaded = []
class App:
    def __getattr__(self, name):
        loaded.append(name)
        raise RuntimeError
for load in (nbgrader.load_assignments, nbgrader.load_validate, nbgrader.load_courses):
    try:
        load(App())
    except RuntimeError:
        pass
assert len(loaded) == 3
from nbgrader.server_extensions.formgrader import handlers
assert handlers.BaseHandler
from nbgrader.server_extensions import formgrader
assert formgrader.formgrader.FormgradeExtension
assert "nbgrader.apps" in sys.modules
"""
)
MADE_ALREADY = """
import sys, requests
from grader.commands.put_off import put_off
put_off()
assert sys.modules["requests"] is requests
assert requests.__version__
"""


def run(program: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr[-2000:]


@pytest.mark.slow
def test_nothing_is_imported_that_nobody_uses():
    run(LEFT_OUT)


@pytest.mark.slow
def test_what_is_used_is_the_real_module():
    run(REAL_WHEN_USED)


@pytest.mark.slow
def test_a_jupyter_server_gets_the_real_extensions():
    run(IN_A_SERVER)


def test_what_is_imported_already_stays():
    run(MADE_ALREADY)
