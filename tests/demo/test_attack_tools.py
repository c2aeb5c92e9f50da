"""What tries the attacks would see it if one got something."""

import base64
import json
import os
import socket
import subprocess
import sys

import pytest
from traitlets.config import Config

from grader.demo.attacks import corpus, honeytokens, pages, side_effects
from grader.demo.attacks.runner import Tried

SECRET = honeytokens.draw()
HIDDEN = {
    "plain": f"it is {SECRET}.",
    "backwards": SECRET[::-1],
    "hex": SECRET.encode().hex(),
    "numbers": str(list(SECRET.encode())),
    "base64": base64.b64encode(SECRET.encode()).decode(),
    "base64 behind one letter": base64.b64encode(f"x{SECRET}yz".encode()).decode(),
    "base64 behind two": base64.b64encode(f"xy{SECRET}".encode()).decode(),
    "bytes": repr(SECRET.encode()),
}


@pytest.mark.parametrize("text", HIDDEN.values(), ids=HIDDEN)
def test_a_secret_is_found_in_every_form(text):
    assert honeytokens.leaks(
        text.encode(), {"home": SECRET, "else": honeytokens.draw()}
    ) == ["home"]


def test_ears_hear_whoever_reaches_them():
    ears = honeytokens.Ears()
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(f"\0{ears.name}")
        assert line.recv(1) == b""  # they hang up
    assert ears.heard == 1
    ears.close()


PAGES = {
    "script": "<script>pwned()</script>",
    "handler": "<img src=x onerror=pwned()>",
    "address": '<a href="java\tscript:pwned()">x</a>',
    "picture": "<img src='//pwned.example/x.png' alt='x'>",
    "style": "<style>@import url(//pwned.example)</style>",
    "drawing": "<svg><text>pwned</text></svg>",
    "tag": "<pwned>",
    "comment": "<!-- pwned -->",
}


@pytest.mark.parametrize("html", PAGES.values(), ids=PAGES)
def test_more_than_text_on_a_page_is_found(html):
    assert list(pages.complaints("feedback", f"<p>text {html} text</p>"))


def test_text_on_a_page_is_only_text():
    html = '<p>&lt;script&gt;pwned()&lt;/script&gt;</p><img alt="pwned" src="data:x">'
    assert not list(pages.complaints("feedback", html))


@pytest.mark.slow
def test_formgrader_without_our_configuration_shows_what_it_gets(tmp_path):
    """So the page that is looked at is the one on which things would happen."""
    path = tmp_path / "n.ipynb"
    text = "<script>pwned()</script> <img src=x onerror=pwned()>"
    cell = {"cell_type": "markdown", "id": "a", "metadata": {}, "source": text}
    notebook = {"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    path.write_text(json.dumps(notebook))
    assert len(list(pages.complaints("it", pages.formgrader(Config(), path)))) == 2


def test_files_that_come_go_or_change_are_found(tmp_path):
    for name in ("kept", "changed", "gone", "own"):
        (tmp_path / name).write_text(name)
    own = [tmp_path / "own"]
    before = side_effects.files(tmp_path, but=own)
    (tmp_path / "gone").unlink()
    (tmp_path / "changed").write_text("another")
    (tmp_path / "own").write_text("another")
    (tmp_path / "new").mkdir()
    found = side_effects.differences(before, side_effects.files(tmp_path, but=own))
    assert {os.path.basename(name) for name in found} == {"gone", "changed", "new"}


def test_processes_that_stay_are_found():
    before = side_effects.processes()
    with subprocess.Popen(
        [sys.executable, "-c", "input()"], stdin=subprocess.PIPE
    ) as p:
        assert side_effects.processes() - before == {p.pid}
        p.communicate(b"\n")
    assert side_effects.processes() == before


def test_a_table_that_says_nothing_sensible_is_refused(tmp_path):
    file = tmp_path / "reading.toml"
    for text in ('[a]\ngoal="x"', '[a]\ngaol="x"', '[a]\ncode="x"\nexpect="won"'):
        file.write_text(text)
        with pytest.raises((ValueError, TypeError)):
            corpus.read([file])


def test_an_attack_with_problems_has_not_held():
    attack = corpus.Attack("a", "reading", "x", code="1")
    assert Tried(attack).held
    assert not Tried(attack, problems=["told a secret"]).held
