"""A deck of slides from an executed lecture notebook, to open without a network.

Slides follow the notebook's slide marks. Formulas are MathML, pictures are inside the
page; only reveal.js lies beside it, in a folder that is named by `assets`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from markupsafe import Markup
from nbformat import NotebookNode

from grader.report.highlight import highlight
from grader.report.markdown import Outline, to_html
from grader.report.outputs import Item, items
from grader.report.page import render

WIDTH, HEIGHT = 1280, 800  # of a slide, in CSS pixels


@dataclass
class Slide:
    """One slide: pieces of HTML, some of which appear later, and notes."""

    pieces: list[Markup] = field(default_factory=list)
    notes: list[Markup] = field(default_factory=list)


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
    for cell in notebook.cells:
        kind = cell.metadata.get("slideshow", {}).get("slide_type", "-")
        if kind == "skip":
            continue
        if kind == "slide" and stack:
            yield stack
            stack = []
        if kind in ("slide", "subslide") or not stack:
            stack.append(Slide())
        if kind == "notes":
            stack[-1].notes.append(_text(cell))
        else:
            later = kind == "fragment"
            stack[-1].pieces.append(_later(_html(cell)) if later else _html(cell))
    yield stack


def _later(piece: Markup) -> Markup:
    return Markup('<div class="fragment">{}</div>').format(piece)


def _html(cell: NotebookNode) -> Markup:
    if cell.cell_type != "code":
        return _text(cell)
    parts = [Markup('<pre class="code">{}</pre>').format(highlight(cell.source))]
    parts += [_output(item) for item in items(cell.outputs)]
    return Markup("").join(parts)


def _text(cell: NotebookNode) -> Markup:
    return to_html(cell.source, Outline(0))


def _output(item: Item) -> Markup:
    if item.kind == "image":
        return Markup('<img src="{}" alt="{}">').format(item.source, item.text)
    return Markup('<pre class="out">{}</pre>').format(item.text)
