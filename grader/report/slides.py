"""A deck of slides from an executed lecture notebook, to open without a network.

Slides follow the notebook's slide marks. Formulas are MathML, pictures are inside the
page; only reveal.js lies beside it, in a folder that is named by `assets`. Heights are
estimates that share pieces out; the page itself then gives each slide the largest
letters that fit.
"""

import base64
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from markupsafe import Markup
from nbformat import NotebookNode

from grader.report.highlight import highlight
from grader.report.markdown import Outline, to_html
from grader.report.outputs import Item, items
from grader.report.page import render

WIDTH, HEIGHT = 1280, 800  # of a slide, in CSS pixels
TALLEST = 620  # of a picture, as in slides.css
DRAWING = 450  # height of one that is made of HTML, with its steps and their words
ROW = 50  # of a table
TITLE = re.compile(r"^#+ (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Piece:
    """Something to show, and about how many pixels high it will be."""

    html: Markup
    height: float


@dataclass
class Slide:
    """One slide: pieces from the top down, some of which appear later, and notes.

    `under` repeats the heading of an earlier slide, of which this one is a part.
    """

    under: Markup | str = ""
    pieces: list[Piece] = field(default_factory=list)
    notes: list[Markup] = field(default_factory=list)

    def has_room_for(self, piece: Piece) -> bool:
        """Whether a piece still fits below the others; the first one always does."""
        filled = sum(each.height for each in self.pieces)
        return not self.pieces or filled + piece.height <= HEIGHT


def deck(notebook: NotebookNode, title: str, assets: str) -> str:
    """The page of a deck; assets is the folder of reveal.js, relative to the page."""
    return render(
        "slides.html.j2",
        title=title,
        stacks=list(stacks(notebook)),
        assets=assets,
        width=WIDTH,
        height=HEIGHT,
    )


def stacks(notebook: NotebookNode) -> Iterator[list[Slide]]:
    """Slides in their order, one stack for every section."""
    stack: list[Slide] = []
    title: Markup | str = ""
    for cell in notebook.cells:
        kind = cell.metadata.get("slideshow", {}).get("slide_type", "-")
        if kind == "skip":
            continue
        titles = TITLE.findall(cell.source) if cell.cell_type == "markdown" else []
        if kind == "slide" and stack:
            yield stack
            stack = []
        if kind in ("slide", "subslide") or not stack:
            stack.append(Slide("" if titles else title))
        if titles:
            title = _inline(titles[-1])
        if kind == "notes":
            stack[-1].notes.append(_text(cell).html)
            continue
        for piece in _pieces(cell, later=kind == "fragment"):
            if not stack[-1].has_room_for(piece):
                stack.append(Slide(title))
            stack[-1].pieces.append(piece)
    yield stack


def _inline(heading: str) -> Markup:
    """Markdown of a heading, to stand in a line of text."""
    line = to_html(f"# {heading}", Outline(0)).strip()
    return Markup(line.removeprefix("<h1>").removesuffix("</h1>"))


def _pieces(cell: NotebookNode, later: bool) -> Iterator[Piece]:
    if cell.cell_type == "code":
        yield _block("code", highlight(cell.source), cell.source)
        for output in cell.outputs:
            yield from _outputs(output)
    elif later:
        text = _text(cell)
        hidden = Markup('<div class="fragment">{}</div>').format(text.html)
        yield Piece(hidden, text.height)
    else:
        yield _text(cell)


def _text(cell: NotebookNode) -> Piece:
    lines = sum(1 + len(line) // 85 for line in cell.source.splitlines() if line)
    return Piece(to_html(cell.source, Outline(0)), 45 * lines)


def _block(kind: str, content: Markup | str, source: str) -> Piece:
    """Code or what it put out; letters shrink until its longest line fits."""
    lines = source.splitlines() or [""]
    frame = Markup('<pre class="{}" style="--columns:{}">{}</pre>')
    return Piece(
        frame.format(kind, max(map(len, lines)), content), 29 * len(lines) + 40
    )


def _outputs(output: NotebookNode) -> Iterator[Piece]:
    """What a cell put out: its HTML as well, for it is the course's, no student's."""
    page = output.get("data", {}).get("text/html", "<img")
    if page.startswith("<img"):
        yield from map(_output, items([output]))
    else:
        yield Piece(Markup(page), ROW * page.count("<tr") or DRAWING)


def _output(item: Item) -> Piece:
    if item.kind != "image":
        return _block("out", item.text, item.text)
    html = Markup('<img src="{}" alt="{}">').format(item.source, item.text)
    return Piece(html, _picture_height(item.source))


def _picture_height(source: str) -> float:
    """Height of a PNG on the slide; of any other picture, the tallest."""
    head = base64.b64decode(source.partition(",")[2][:44])
    if head[12:16] != b"IHDR":
        return TALLEST
    width, height = struct.unpack(">II", head[16:24])
    return min(TALLEST, height * min(1.0, WIDTH / width)) + 20
