"""From the cells of a graded notebook to the blocks of its feedback page.

An exercise is one block: its question, the answer, what the check found. Of the rest
only those cells are shown that drew a picture or failed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from markupsafe import Markup

from grader.report.highlight import highlight
from grader.report.markdown import Outline, to_html
from grader.report.origins import definitions, origin
from grader.report.outputs import Item, items
from grader.report.safe_text import plain
from grader.report.score_rows import HIDDEN, Mark, comment_of, exercise_name, tags

LONGEST_SOURCE = 20_000
PAGE = 2  # level of the heading above all blocks
_HINT = re.compile(r"<details><summary>Hint[^<]*</summary>")


@dataclass(frozen=True)
class Block:
    """A piece of the page: the code and outputs of a cell; an exercise has more.

    hint is the anchor of the first hint in its question, solution a model solution.
    """

    body: Markup
    items: list[Item] = field(default_factory=list)
    name: str = ""
    question: str = ""
    mark: Mark | None = None
    verdict: str = ""
    comment: str = ""
    level: int = 0
    hint: str = ""
    solution: Markup = field(default_factory=Markup)


def blocks(
    cells: list[Mapping], marks: Mapping[str, Mark], solutions: Mapping[str, str]
) -> Iterator[Block]:
    """All blocks in the order of the notebook.

    marks and model solutions by name of the exercise; there may be none of these.
    """
    defined = definitions(cells)
    checks = {_name(cell): cell for cell in cells if _is_check(cell)}
    answers = {_name(cell) for cell in cells if tags(cell).get("solution")}
    question = None
    told: set = set()
    for cell in cells:
        if _is_check(cell) and _name(cell) in answers:
            continue  # its verdict stands with the answer
        if any(tags(cell).get(kind) for kind in ("solution", "grade", "task")):
            check = None if _is_check(cell) else checks.get(_name(cell))
            block = _exercise(cell, question, marks.get(_name(cell)), check)
            yield replace(block, solution=_solution(solutions, block, cell))
            question = None
        elif cell.get("cell_type") == "markdown":
            question = cell
        elif cell.get("cell_type") == "code":
            shown = [
                replace(item, origin=origin(item, defined))
                if item.kind == "error"
                else item
                for item in _telling(cell, told)
            ]
            if shown:
                yield Block(_body(cell, Outline(PAGE)), shown)


def _name(cell: Mapping) -> str:
    return exercise_name(str(tags(cell).get("grade_id", "")))


def _is_check(cell: Mapping) -> bool:
    return bool(tags(cell).get("grade")) and not tags(cell).get("solution")


def _telling(cell: Mapping, told: set[str]) -> Iterator[Item]:
    """Pictures and errors of a free cell, each error once on the whole page."""
    for item in items(cell.get("outputs", [])):
        if item.kind == "image":
            yield item
        elif item.kind == "error" and item.text not in told:
            told.add(item.text)
            # An exercise not written yet is no failure of this cell.
            if not item.text.startswith("NotImplementedError"):
                yield item


def _exercise(
    cell: Mapping, question: Mapping | None, mark: Mark | None, check: Mapping | None
) -> Block:
    outline, asked = Outline(PAGE), ""
    # What was answered right needs no repeating.
    hint = ""
    if question and (mark is None or mark.level != "full"):
        asked, hint = _with_places(_body(question, outline), _name(cell))
    level = PAGE + 2 if outline.last > PAGE else PAGE + 1
    comment = to_html(comment_of(cell), Outline(level))
    # Of an answer that a person graded, the comment is all there is to say.
    verdict = mark.sentence if mark and (check or not comment) else ""
    shown = items(_printed(cell)) + (items(_printed(check)) if check else [])
    body = _body(cell, Outline(level))
    name = _name(cell)
    return Block(body, shown, name, asked, mark, verdict, comment, level, hint)


def _with_places(question: Markup, name: str) -> tuple[Markup, str]:
    """A question with an anchor in its first hint, and that anchor.

    It stands inside the fold, so that following the link opens it.
    """
    place = f"hint-{name}"
    anchor = Markup('<span id="{}"></span>').format(place)
    found = _HINT.search(question)
    if not found:
        return question, ""
    end = found.end()
    return Markup(question[:end] + anchor + question[end:]), place


def _solution(solutions: Mapping[str, str], block: Block, cell: Mapping) -> Markup:
    """The model solution as this page shows it, nothing if there is none."""
    text = solutions.get(block.name, "")
    if cell.get("cell_type") == "markdown":
        return to_html(text, Outline(block.level))
    return Markup("<pre>{}</pre>").format(highlight(text)) if text else Markup()


def _printed(cell: Mapping) -> Iterable[Mapping]:
    """Outputs to show: of a check what was printed, its verdict has its own place."""
    outputs = cell.get("outputs", [])
    if not _is_check(cell):
        return outputs
    if HIDDEN.search(cell.get("source", "")):
        return []
    return [o for o in outputs if o.get("output_type") == "stream"]


def _body(cell: Mapping, outline: Outline) -> Markup:
    source = HIDDEN.sub("", cell.get("source", ""))
    if cell.get("cell_type") == "markdown":
        return to_html(source, outline, cell.get("attachments"))
    code = highlight(plain(source, LONGEST_SOURCE))
    return Markup("<pre>{}</pre>").format(code) if source.strip() else Markup("")
