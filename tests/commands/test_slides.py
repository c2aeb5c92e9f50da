"""Decks and handouts from the command line; the notebook is one that ran before."""

import nbformat
import pytest
from nbformat.v4 import new_markdown_cell, new_notebook

from grader.commands import lectures
from tests.commands.test_cli import one_sentence, run


@pytest.fixture(autouse=True)
def executed(monkeypatch):
    """Lectures that are already there: two slides, one with an answer."""

    def write(_assignments, out, _home):
        parts = (
            ("slide", "# A bit"),
            ("notes", "Say hello."),
            ("slide", "## Turn it round\n\nWhat is left?"),
            ("fragment", "The other one."),
        )
        cells = [
            new_markdown_cell(text, metadata={"slideshow": {"slide_type": kind}})
            for kind, text in parts
        ]
        nbformat.write(new_notebook(cells=cells), out / "01_bit.ipynb")
        return [out / "01_bit.ipynb"]

    monkeypatch.setattr(lectures, "lectures", write)


@pytest.mark.parametrize(
    ("option", "name", "answered"),
    [
        ((), "01_bit", True),
        (("--solutions-after",), "01_bit", True),
        (("--without-solutions",), "01_bit-without-solutions", False),
        (("--solutions",), "01_bit-solutions", True),
    ],
)
def test_each_way_to_answer_has_a_deck_of_its_own(tmp_path, option, name, answered):
    result = run("slides", "--out", tmp_path / "here", *option)
    assert result.exit_code == 0, result.output
    (page,) = (tmp_path / "here").iterdir()
    assert page.name == f"{name}.html"
    assert ("The other one." in page.read_text("utf-8")) == answered


def test_two_ways_at_once_are_refused(tmp_path):
    result = run("slides", "--out", tmp_path, "--solutions", "--without-solutions")
    assert result.exit_code == 2
    assert "choose one" in one_sentence(result)


def test_a_handout_without_a_browser_stays_a_page(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    result = run("handout", "--out", tmp_path)
    assert result.exit_code == 0, result.output
    page = tmp_path / "01_bit-handout.html"
    assert "print it from a browser" in result.output
    assert "Say hello." in page.read_text("utf-8")
    assert "The other one." in page.read_text("utf-8")
