"""Decks: slide marks are followed, answers wait, nothing is fetched from anywhere."""

import re

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from grader.report import print_page
from grader.report.slides import deck, handout, slides

ADDRESS = re.compile(r'(?:src|href)="(?!data:)|@import|url\((?!data:)')


def marked(cell, kind, **own):
    cell.metadata["slideshow"] = {"slide_type": kind}
    cell.metadata["lecture"] = own
    return cell


def text(source, kind, **own):
    return marked(new_markdown_cell(source), kind, **own)


@pytest.fixture
def notebook():
    output = new_output("stream", name="stdout", text="42")
    code = new_code_cell("x = 6 * 7", outputs=[output])
    cells = [
        marked(new_code_cell("import secret_setup"), "skip"),
        text("# Title", "slide", minutes=1),
        text('Say "hello", for $z < 0$ and p < 1.', "notes"),
        text('## Is $z < 0$ "right"?\n\nThink.', "slide", minutes=2),
        text("*Hands up*", "-", prompt="Hands up"),
        text("An answer.", "fragment"),
        marked(code, "-", code="-", output="fragment"),
        text("Ask.", "notes"),
    ]
    return new_notebook(cells=cells)


def test_slides_follow_the_marks(notebook):
    first, second = slides(notebook)
    assert (first.opens, first.title, first.minutes) == (True, "Title", 1)
    assert second.title.startswith("Is <math>")
    assert second.title.endswith("</math> &quot;right&quot;?")
    assert [">Think.<" in second.opening[0], "x = " in second.opening[1]] == [True] * 2
    assert second.prompt == "Hands up"
    assert [">An answer.<" in second.answer[0], ">42<" in second.answer[1]] == [
        True
    ] * 2
    assert len(second.notes) == 1


def test_answers_come_after_the_question_or_not_at_all_or_at_once(notebook):
    after, without, opened = (
        deck(notebook, "t", w) for w in ("after", "without", "open")
    )
    assert re.search(r'<div class="answer fragment"[^>]*>\s*<div.*An answer', after)
    assert "An answer" not in without
    assert ">42<" not in without
    assert "Hands up" in without
    assert "Hands up" not in opened
    assert re.search(r'<div class="answer">\s*<div.*An answer', opened)


def test_code_without_marks_of_ours_is_shown_with_its_output(notebook):
    del notebook.cells[6].metadata["lecture"]
    *_, second = slides(notebook)
    assert [">42<" in piece for piece in second.opening] == [False, False, True]


def test_notes_are_text_that_a_speaker_can_read(notebook):
    page = deck(notebook, "t")
    (note,) = re.findall(r"<p>Say .*?</p>", page)
    assert "&amp;" not in note
    assert "p &lt; 1" in note


def test_html_of_the_course_is_shown_and_pictures_are_pictures():
    table = {"text/html": "<table><tr><td>1</td></tr></table>", "text/plain": "words"}
    cells = [
        new_code_cell("f()", outputs=[new_output("execute_result", data)])
        for data in (table, {"text/html": "<img src=x>", "text/plain": "words"})
    ]
    page = deck(new_notebook(cells=cells), "t")
    assert table["text/html"] in page
    assert "src=x" not in page


@pytest.mark.parametrize("make", [deck, handout])
def test_a_page_holds_everything_and_fetches_nothing(notebook, make):
    page = make(notebook, "t")
    head = re.sub(r"<script>.*?</script>", "", page, flags=re.DOTALL)
    assert not ADDRESS.search(head)
    assert "secret_setup" not in page
    assert "<math" in page


def test_scripts_end_where_they_should(notebook):
    page = deck(notebook, "t")
    assert page.count("<script>") - page.count("\\t\\t<script>") == 3
    assert page.count("</script>") == 3
    assert page.count("<!--") == 0
    assert "hakim.se" in page  # reveal.js keeps the line of its licence


def test_without_a_browser_the_page_stays_a_page(tmp_path, monkeypatch):
    monkeypatch.setattr(print_page.shutil, "which", lambda name: None)
    assert print_page.to_pdf(tmp_path / "page.html") is None


def test_a_browser_that_fails_leaves_the_page(tmp_path, monkeypatch):
    monkeypatch.setattr(print_page.shutil, "which", lambda name: "/bin/false")
    assert print_page.to_pdf(tmp_path / "page.html") is None
