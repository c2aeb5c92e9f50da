"""Decks: slide marks are followed, nothing is fetched, long things get a page."""

import re

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from grader.errors import UserError
from grader.report import revealjs
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


def test_a_slide_without_a_heading_says_which_section_it_belongs_to(notebook):
    notebook.cells[2].source = "### 1. A question on $z$"
    (_, question, answer), (last,) = stacks(notebook)
    assert (question.under, last.under) == ("", "")
    assert answer.under == "1. A question on <math><mi>z</mi></math>"


def test_html_of_the_course_is_shown_and_pictures_are_pictures():
    table = {"text/html": "<table><tr><td>1</td></tr></table>", "text/plain": "words"}
    cells = [
        new_code_cell("f()", outputs=[new_output("execute_result", data)])
        for data in (table, {"text/html": "<img src=x>", "text/plain": "words"})
    ]
    page = deck(new_notebook(cells=cells), "t", "reveal.js")
    assert table["text/html"] in page
    assert "src=x" not in page


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
    monkeypatch.setattr(revealjs.shutil, "which", lambda name: None)
    with pytest.raises(UserError, match="npm is missing"):
        revealjs.put_reveal(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_reveal_is_not_fetched_twice(tmp_path, monkeypatch):
    for name in revealjs.NEEDED:
        (tmp_path / revealjs.FOLDER / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / revealjs.FOLDER / name).touch()
    monkeypatch.setattr(revealjs.shutil, "which", lambda name: None)
    assert revealjs.put_reveal(tmp_path) == revealjs.FOLDER
