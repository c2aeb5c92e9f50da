"""Cells of a lecture notebook: what each slide shows, and before it what has to run.

Slide marks are those of every Jupyter slide show. What only our decks know stands in a
cell's metadata under "lecture": with which mark its code and its output appear, what
the room is asked to do before an answer comes, how many minutes a slide takes.
"""

import ast
import itertools
from collections.abc import Iterator

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

from grader.authoring.home_cards import Card, cards_at_home
from grader.authoring.lecture_clock import Clock
from grader.authoring.master_cells import Cell, Master, fault
from grader.authoring.slide_text import Part, SlideText, slide_text
from grader.authoring.solution_text import without_marks

HIDDEN = {"code": "source_hidden", "output": "outputs_hidden"}  # in JupyterLab


def staged_cells(master: Master, *, home: bool) -> Iterator[NotebookNode]:
    """Cells in the order of the master; home: with the exercises of no slide."""
    stage = _Stage(master)
    cards = cards_at_home(master) if home else {}
    for cell in master.cells:
        if cell.kind == "lecture" and cell.form == "text":
            yield from stage.slide(cell)
        else:
            stage.take(cell)
        if cell.line in cards:
            yield from stage.card(cards[cell.line])
    yield from stage.waiting


class _Stage:
    """Code waits behind the stage until a slide shows it or needs it."""

    def __init__(self, master: Master) -> None:
        self.master = master
        self.clock = Clock(master)
        self.waiting: list[NotebookNode] = []
        self.above = ""  # source of the nearest code

    def take(self, cell: Cell) -> None:
        """Let the code of a cell wait."""
        source = _runs(self.master, cell)
        if source:
            self.above = source
            self.waiting.append(_code(source, "skip", {}))

    def before(self, shown: list[str]) -> Iterator[NotebookNode]:
        """What has to run before a slide that shows code of these sources.

        The nearest code stays behind until a slide shows it, or until there is more.
        """
        kept = self.waiting[-1:]
        yield from self.waiting[:-1]
        self.waiting = [] if kept and kept[0].source in shown else kept

    def slide(self, cell: Cell) -> Iterator[NotebookNode]:
        """The cells of a slide, its notes last."""
        slide = slide_text(self.master, cell)
        title, *parts = self._parts(cell, slide)
        title.metadata["slideshow"]["slide_type"] = "slide"
        title.metadata["lecture"] = {"minutes": slide.minutes}
        own = [part.source for part in parts if part.cell_type == "code"]
        if own:
            yield from self.before(own)
        yield from (title, *parts, _text(self.clock.note(slide), "notes"))

    def _parts(self, cell: Cell, slide: SlideText) -> Iterator[NotebookNode]:
        """Cells of a slide; one of code stands where the first part of it appears."""
        marks = _marks_of_code(slide)
        both = [*slide.opening, *slide.answer]
        for number, part in enumerate(both):
            mark = "-" if number < len(slide.opening) else "fragment"
            if number == len(slide.opening):
                yield _prompt(slide.prompt)
            if part.kind == "text":
                yield _text(part.text, mark)
            elif part.text in marks:
                yield _code(self._source(cell, part), mark, marks.pop(part.text))

    def _source(self, cell: Cell, part: Part) -> str:
        """Code above a slide, or an answer by its name."""
        known = self.master.earlier | self.master.answers.code
        if part.text and part.text not in known:
            mend = "name a function of the solutions of this notebook or an earlier one"
            raise fault(self.master, cell, f"Slide with code of '{part.text}'", mend)
        if not part.text and not self.above:
            mend = "put the slide below the code that it shows"
            raise fault(self.master, cell, "Slide without code above it", mend)
        return answer_code(self.master, part.text) if part.text else self.above

    def card(self, card: Card) -> Iterator[NotebookNode]:
        """An exercise that is left for home: its question, then a slide of answers."""
        if card.names:
            yield from self.before([])
        yield _text(card.question, "slide")
        yield _text(card.notes, "notes")
        yield _text(f"### {card.title}: answer", "slide")
        for name in card.names:
            source = answer_code(self.master, name)
            yield _code(source, "fragment", {"code": "fragment"})
        for answer in card.answers:
            yield _text(answer, "fragment")
        yield _text("**Left for home.**", "notes")


def _marks_of_code(slide: SlideText) -> dict[str, dict[str, str]]:
    """For each code of a slide, with which marks its source and output appear."""
    marks: dict[str, dict[str, str]] = {}
    for parts, mark in ((slide.opening, "-"), (slide.answer, "fragment")):
        for part in parts:
            if part.kind != "text":
                marks.setdefault(part.text, {})[part.kind] = mark
    return marks


def _text(source: str, kind: str) -> NotebookNode:
    metadata: dict = {"slideshow": {"slide_type": kind}}
    if kind == "notes":
        metadata["jupyter"] = {"source_hidden": True}  # not on the projector
    return new_markdown_cell(source, metadata=metadata)


def _prompt(words: str) -> NotebookNode:
    """What the room does until the answer comes."""
    cell = _text(f"*{words}*", "-")
    cell.metadata["lecture"] = {"prompt": words}
    return cell


def _code(source: str, kind: str, marks: dict[str, str]) -> NotebookNode:
    hidden = {HIDDEN[part]: True for part in HIDDEN if part not in marks}
    metadata = {"slideshow": {"slide_type": kind}, "lecture": marks, "jupyter": hidden}
    return new_code_cell(source, metadata=metadata)


def _runs(master: Master, cell: Cell) -> str:
    """What a cell runs in the lecture, "" for what does not."""
    if cell.form == "code" and cell.kind in ("setup", "code", "lecture"):
        return cell.source
    if cell.kind in ("carry", "exercise"):
        return "\n\n\n".join(answer_code(master, name) for name in cell.names)
    return ""


def answer_code(master: Master, name: str) -> str:
    """An answer as a slide has room for it: without marks, docstrings and types."""
    source = without_marks((master.earlier | master.answers.code)[name])
    lines: list[str | None] = list(source.splitlines())
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and node.body[0].lineno > node.lineno:
            _shorten(lines, node)
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and len(node.body) > 1:
            _drop_docstring(lines, node)
    return "\n".join(line for line in lines if line is not None)


def _shorten(lines: list[str | None], node: ast.FunctionDef) -> None:
    """Put the head of a function on one line, without its types."""
    every = (node.args.posonlyargs, node.args.args, node.args.kwonlyargs)
    for argument in itertools.chain(*every, (node.args.vararg, node.args.kwarg)):
        if argument is not None:
            argument.annotation = None
    first, last = node.lineno - 1, node.body[0].lineno - 1
    head = f"def {node.name}({ast.unparse(node.args)}):"
    lines[first:last] = [" " * node.col_offset + head, *[None] * (last - first - 1)]


def _drop_docstring(lines: list[str | None], node: ast.FunctionDef | ast.ClassDef):
    """Take out the docstring of a node with more than that, and the gap below it."""
    if ast.get_docstring(node) is not None:
        first, last = node.body[0].lineno - 1, node.body[0].end_lineno or 0
        last += not (lines[last] or "").strip()
        lines[first:last] = [None] * (last - first)
