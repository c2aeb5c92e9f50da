"""Decks: slide marks are followed, nothing is fetched, long things get a page."""

import re

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from grader.errors import UserError
from grader.report import reveal
from grader.report.slides import HEIGHT, deck, stacks


def marked(cell, kind):
    cell.metadata["slideshow"] = {"slide_type": kind}
    return cell


def code(lines, output=""):
    outputs = [new_output("stream", name="stdout", text=output)] if output else []
    return new_code_cell("\n".join("x = 1" for _ in range(lines)), outputs=outputs)


@pytest.fixture
def notebook():
    return new_notebook(
        cells=[
            marked(new_code_cell("import secret_setup"), "skip"),
            marked(new_markdown_cell("# Title with $z = w x$"), "slide"),
            marked(new_markdown_cell("### A question"), "subslide"),
            marked(new_markdown_cell("Minutes 0 to 5. Ask."), "notes"),
            marked(code(3, "42"), "subslide"),
            marked(
                new_markdown_cell("**What you should have noticed:** it."), "fragment"
            ),
            marked(new_markdown_cell("## Next"), "slide"),
        ]
    )


def test_slides_follow_the_marks(notebook):
    found = list(stacks(notebook))
    assert [len(stack) for stack in found] == [3, 1]
    question = found[0][1]
    assert "A question" in question.pieces[0].html
    assert "Ask." in question.notes[0]
    assert "fragment" in found[0][2].pieces[-1].html


def test_set_up_cells_are_left_out(notebook):
    assert "secret_setup" not in deck(notebook, "t", "reveal.js")


def test_a_deck_fetches_nothing_from_other_machines(notebook):
    page = deck(notebook, "t", "reveal.js")
    links = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert links
    assert all(link.startswith(("reveal.js/", "data:")) for link in links)
    assert "<math" in page


def test_what_does_not_fit_goes_to_the_next_slide():
    long = new_notebook(cells=[marked(code(18, "\n".join("12345678901")), "slide")])
    slides = [slide for stack in stacks(long) for slide in stack]
    assert len(slides) == 2
    assert all(sum(p.height for p in s.pieces) <= HEIGHT for s in slides)


def test_without_npm_one_sentence_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(reveal.shutil, "which", lambda name: None)
    with pytest.raises(UserError, match="npm is missing"):
        reveal.put_reveal(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_reveal_is_not_fetched_twice(tmp_path, monkeypatch):
    for name in reveal.NEEDED:
        (tmp_path / reveal.FOLDER / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / reveal.FOLDER / name).touch()
    monkeypatch.setattr(reveal.shutil, "which", lambda name: None)
    assert reveal.put_reveal(tmp_path) == reveal.FOLDER
