"""A deck of slides from an executed lecture notebook, in one file without a network.

Slides follow the notebook's slide marks, in a row. Formulas are MathML, pictures and
reveal.js are inside the page. The page itself gives each slide the largest letters that
fit, and each picture the place beside or below the words where it is larger.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from markupsafe import Markup
from nbformat import NotebookNode

from grader.report.highlight import highlight
from grader.report.markdown import Outline, to_html
from grader.report.outputs import Item, items
from grader.report.page import render

WIDTH, HEIGHT = 1280, 720  # of a slide, in CSS pixels
REVEAL = Path(__file__).parent / "reveal"
ANSWERS = ("after", "without", "open")
TITLE = re.compile(r"\A\s*(#+ .+)$", re.MULTILINE)


@dataclass
class Slide:
    """One slide: its claim, what it opens with, what follows, notes, minutes."""

    title: Markup | str = ""
    opening: list[Markup] = field(default_factory=list)
    prompt: str = ""
    answer: list[Markup] = field(default_factory=list)
    notes: list[Markup] = field(default_factory=list)
    minutes: int = 0
    opens: bool = False  # whether it is the title of a lecture


def deck(notebook: NotebookNode, title: str, answers: str = "after") -> str:
    """The page of a deck.

    answers: "after" the question with the next key, "without" them, or "open" at once.
    """
    return render(
        "slides.html.j2",
        title=title,
        slides=[
            s for s in slides(notebook) if s.opening or s.prompt or answers != "without"
        ],
        answers=answers,
        reveal=_reveal(),
        width=WIDTH,
        height=HEIGHT,
    )


def handout(notebook: NotebookNode, title: str) -> str:
    """The page to print: three slides a page, with answers, their notes beside them."""
    return render("handout.html.j2", title=title, slides=list(slides(notebook)))


@cache
def _reveal() -> Mapping[str, Markup]:
    """Sources of reveal.js by file name, ready to stand inside of a page."""
    return {
        file.name: Markup(_inside(file.read_text(encoding="utf-8")))
        for file in REVEAL.glob("*.*s")
    }


def _inside(source: str) -> str:
    """A script whose own words neither end nor hide the end of its element."""
    return source.replace("<!--", r"<\!--").replace("</script", r"<\/script")


def slides(notebook: NotebookNode) -> Iterator[Slide]:
    """Slides in their order."""
    slide: Slide | None = None
    for cell in notebook.cells:
        kind = cell.metadata.get("slideshow", {}).get("slide_type", "-")
        if kind == "skip":
            continue
        if kind in ("slide", "subslide") or slide is None:
            if slide is not None:
                yield slide
            slide = _opened(cell)
        elif kind == "notes":
            slide.notes.append(to_html(cell.source, Outline(2)))
        else:
            _add(slide, cell, kind)
    if slide is not None:
        yield slide


def _opened(cell: NotebookNode) -> Slide:
    """A slide of which only the first cell has been read."""
    slide = Slide(minutes=cell.metadata.get("lecture", {}).get("minutes", 0))
    heading = TITLE.match(cell.source) if cell.cell_type == "markdown" else None
    if heading:
        line = str(to_html(heading[1], Outline(0))).strip()
        slide.opens = not heading[1].startswith("##")
        slide.title = Markup(re.sub(r"\A<h1>(.*)</h1>\Z", r"\1", line))
        cell = NotebookNode({**cell, "source": cell.source[heading.end() :]})
    if cell.source.strip():
        _add(slide, cell, "-")
    return slide


def _add(slide: Slide, cell: NotebookNode, kind: str) -> None:
    """Put a cell on its slide: before or after the question has been thought about."""
    own = cell.metadata.get("lecture", {})
    if cell.cell_type == "code":
        marks = own or {"code": kind, "output": kind}
        for part, mark in marks.items():
            shown = _code(cell) if part == "code" else _outputs(cell)
            (slide.answer if mark == "fragment" else slide.opening).append(shown)
    elif "prompt" in own:
        slide.prompt = own["prompt"]
    else:
        html = to_html(cell.source, Outline(2))
        words = Markup('<div class="words">{}</div>').format(html)
        (slide.answer if kind == "fragment" else slide.opening).append(words)


def _code(cell: NotebookNode) -> Markup:
    return _block("code", highlight(cell.source), cell.source)


def _block(kind: str, content: Markup | str, source: str) -> Markup:
    """Code or what it put out; letters shrink until its longest line fits."""
    longest = max(map(len, source.splitlines() or [""]))
    frame = Markup('<pre class="{}" style="--columns:{}">{}</pre>')
    return frame.format(kind, longest, content)


def _outputs(cell: NotebookNode) -> Markup:
    """What a cell put out: its HTML as well, for it is the course's, no student's."""
    shown: list[Markup] = []
    for output in cell.outputs:
        page = output.get("data", {}).get("text/html", "<img")
        if page.startswith("<img"):
            shown += map(_output, items([output]))
        else:
            shown.append(Markup('<div class="drawing">{}</div>').format(Markup(page)))
    return Markup("").join(shown)


def _output(item: Item) -> Markup:
    if item.kind != "image":
        return _block("out", item.text, item.text)
    picture = Markup('<div class="picture"><img src="{}" alt="{}"></div>')
    return picture.format(item.source, item.text)
