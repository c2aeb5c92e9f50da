"""Lectures: two times 45 minutes, few words a slide, notes on each, nothing handed out.

What the slides look like is measured in tests/browser/test_decks.py.
"""

import re

import nbformat
import pytest
from nbformat.sign import NotebookNotary

from grader.authoring.instructor import instructor_notebook
from grader.authoring.lecture import lecture_notebook, write_lecture
from grader.authoring.masters import read_masters
from grader.authoring.slide_text import slide_text
from grader.authoring.stage import answer_code
from grader.course.source import find_source
from grader.errors import UserError
from tests.authoring.small_root import TEXT, make_root
from tests.this_course import MASTERS

HALF = 45  # minutes; a notebook is two of them
MOST_SLIDES, MOST_WORDS, MOST_LINES = 45, 40, 12
WORD = re.compile(r"[A-Za-z][\w'’-]*|\d[\d,.]*")
FORMULA = re.compile(r"\$\$.+?\$\$|\$.+?\$", re.DOTALL)


@pytest.fixture(scope="module", params=MASTERS, ids=lambda m: m.notebook)
def master(request):
    return request.param


def slides_of(master):
    cells = [c for c in master.cells if c.kind == "lecture" and c.form == "text"]
    return [slide_text(master, cell) for cell in cells]


def marks(notebook):
    return [cell.metadata.slideshow.slide_type for cell in notebook.cells]


def said(slide):
    texts = [p.text for p in (*slide.opening, *slide.answer) if p.kind == "text"]
    return "\n".join(texts)


def words(text):
    """Words that a listener reads; formulas are looked at, not read."""
    return WORD.findall(re.sub(r"^(> )?\d\. ", "", FORMULA.sub(" ", text), flags=re.M))


def test_a_lecture_is_two_times_45_minutes_with_a_break_between(master):
    slides = slides_of(master)
    starts = [sum(s.minutes for s in slides[:n]) for n in range(len(slides) + 1)]
    assert len(slides) <= MOST_SLIDES
    assert starts[-1] == 2 * HALF
    (pause,) = (n for n, s in enumerate(slides) if s.opening[0].text[:8] == "## Break")
    assert starts[pause] == starts[pause + 1] == HALF


def test_a_slide_has_few_words_and_a_claim_in_one_line(master):
    for slide in slides_of(master):
        assert len(words(said(slide))) <= MOST_WORDS, said(slide)
        assert len(slide.opening[0].text.splitlines()[0]) <= 55
        assert len(re.findall(r"^#", said(slide), re.MULTILINE)) == 1


def test_every_note_says_what_to_show_to_ask_and_to_wait_for(master):
    for slide in slides_of(master):
        for cue in ("**Show** ", "**Ask** ", "**Wait for** "):
            assert slide.notes.count(cue) == 1, (slide.opening[0].text, cue)
        assert not re.search(r"&\w+;|^\{\w+\}$", slide.notes, re.MULTILINE)


def test_a_poll_has_three_choices_and_an_answer_with_a_number(master):
    polls = [s for s in slides_of(master) if "# Poll" in s.opening[0].text]
    assert len(polls) >= 3
    for slide in polls:
        opening, answer = slide.opening[0].text, slide.answer[0].text
        choices = re.findall(r"^(?:> )?([123])\. ", opening, re.MULTILINE)
        assert choices[-3:] == ["1", "2", "3"]
        assert "hands" in slide.prompt.lower()
        assert re.match(r"(?:Choice )?[ABC]\b|Line \d", answer)


def test_the_last_slide_is_a_question_for_next_time(master):
    slide = slides_of(master)[-1]
    assert slide.opening[0].text.startswith("## For next ")
    assert said(slide).endswith("?")
    assert not slide.answer


def test_the_notebook_has_the_slides_and_their_plan(master):
    notebook = lecture_notebook(master)
    kinds = marks(notebook)
    assert set(kinds) <= {"slide", "fragment", "notes", "skip", "-"}
    assert kinds.count("slide") == kinds.count("notes") == len(slides_of(master))
    notes = [c for c, k in zip(notebook.cells, kinds, strict=True) if k == "notes"]
    spans = [re.match(r"\*\*Minutes (\d+) to (\d+)\.\*\*", c.source) for c in notes]
    ends = [int(span[2]) for span in spans]
    assert [int(span[1]) for span in spans] == [0, *ends[:-1]]
    assert "**Plan**" in notes[0].source
    assert f"; {HALF} break; " in notes[0].source
    assert f"; {2 * HALF} end." in notes[0].source
    assert all(cell.metadata.jupyter.source_hidden for cell in notes)


def test_code_on_a_slide_is_short_and_has_no_marks_or_types(master):
    for cell in lecture_notebook(master).cells:
        if "code" in cell.metadata.get("lecture", {}):
            assert len(cell.source.splitlines()) <= MOST_LINES, cell.source
            assert not re.search(r"SOLUTION|\) ->|^check\(", cell.source, re.MULTILINE)


def test_nothing_of_the_lecture_is_handed_out(master):
    handed_out = instructor_notebook(master).cells
    lecture = [cell for cell in master.cells if cell.kind == "lecture"]
    assert len(handed_out) + len(lecture) == len(master.cells)
    text = "\n".join(cell.source for cell in handed_out)
    assert not any(cell.source in text for cell in lecture)


def test_exercises_for_home_come_only_on_demand(master):
    hall, home = lecture_notebook(master), lecture_notebook(master, home=True)
    more = marks(home).count("slide") - marks(hall).count("slide")
    left = [c.source for c in home.cells if c.source.endswith(": answer")]
    assert more == 2 * len(left) > 0
    assert not set(left) & {cell.source for cell in hall.cells}
    assert not any("<details>" in cell.source for cell in home.cells)


SLIDE = """
# %% [markdown] lecture=2
# ## Turn it round
#
# What is left of 0?
#
# Answer after a guess:
#
# {code flip}
#
# {output}
#
# Note:
#
# **Show** it.

"""


def small_lecture(folder, cells=SLIDE):
    """A master of one small assignment, with these cells for the lecture."""
    text = TEXT.replace("flip(0)\n", f"flip(0)\n{cells}")
    (master,) = read_masters(find_source(make_root(folder, text)))
    return master


def test_code_waits_for_its_slide_and_runs_once(tmp_path):
    notebook = lecture_notebook(small_lecture(tmp_path))
    shown = [c for c in notebook.cells if c.metadata.slideshow.slide_type != "skip"]
    title, prompt, code, output, note = shown
    assert title.source.startswith("## Turn it round")
    assert prompt.metadata.lecture.prompt == "A guess"
    assert code.metadata.lecture == {"code": "fragment"}
    assert code.source.startswith("def flip(bits):\n")
    assert output.source == "flip(0)"
    assert output.metadata.jupyter == {"source_hidden": True}
    assert note.source == "**Minutes 0 to 2.**\n\n**Show** it.\n\n" + (
        "**Plan**, with the minute of each beginning: 0 Bits; 2 end."
    )
    assert [c.source for c in notebook.cells].count("flip(0)") == 1


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("## Turn it round", "Turn it round", "without a heading or notes"),
        ("Note:", "Notes:", "without a heading or notes"),
        ("{code flip}", "{code flop}", "code of 'flop'"),
    ],
)
def test_a_slide_that_cannot_be_read_is_refused(tmp_path, old, new, said):
    with pytest.raises(UserError, match=said) as refused:
        lecture_notebook(small_lecture(tmp_path, SLIDE.replace(old, new)))
    assert "line" in str(refused.value)


def test_a_lecture_without_slides_says_what_to_do(tmp_path):
    with pytest.raises(UserError, match="has no slides"):
        lecture_notebook(small_lecture(tmp_path, ""))


def test_code_for_a_slide_keeps_its_lines_but_not_docstring_and_types():
    master = next(m for m in MASTERS if m.notebook == "graph")
    assert answer_code(master, "Exp").splitlines() == [
        "class Exp(Op):",
        "    def forward(self, a):",
        "        return np.exp(a)",
        "",
        "    def backward(self, upstream, output, a):",
        "        return (upstream * output,)",
    ]


@pytest.mark.slow
def test_a_written_lecture_is_signed_for_who_made_it(tmp_path, monkeypatch):
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "data"))
    path = write_lecture(small_lecture(tmp_path / "course"), tmp_path)
    notebook = nbformat.read(path, as_version=4)
    assert NotebookNotary().check_signature(notebook)
    outputs = [o for c in notebook.cells for o in c.get("outputs", [])]
    assert outputs[0]["data"]["text/plain"] == "1"
    notebook.cells[-1].source += "x"
    assert not NotebookNotary().check_signature(notebook)
