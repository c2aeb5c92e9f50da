"""Rule about exercise cards: always the same parts, always in the same order.

    ### heading, why and equation, form of the answer, hints, gap, try-it, check,
    what you should have noticed, folded until the answer is there

The form of the answer is a shape ledger (a table) or a sentence that begins so. Pencil
exercises, whose function takes no argument, need no cell to try things out; written
questions need a heading and a question.
"""

import ast
import re
from collections.abc import Iterator, Sequence

from nbformat import NotebookNode

from grader.authoring.lint.counts import count_words
from grader.authoring.lint.notebook import (
    HINT,
    Built,
    heading_levels,
    is_gap,
    is_graded,
    marks,
    without_code,
)

FORM = re.compile(r"^ *\|.*\| *$|form of the answer", re.MULTILINE | re.IGNORECASE)
HINTS = re.compile(r"<details>\s*<summary>\s*Hint", re.IGNORECASE)
REMARK = "<details><summary>What you should have noticed</summary>"
HEADING = re.compile("^#{1,6} .*$", re.MULTILINE)
MOST_HINTS = 3

Fault = tuple[str, str]  # what is wrong, how to mend it


def card_order(built: Built) -> list[str]:
    """Every exercise is a card with all its parts in order."""
    return [
        built.say(gap, what, mend)
        for card in _cards(built.student.cells)
        for gap in filter(is_gap, card)
        for what, mend in _faults(card, gap)
    ]


def _cards(cells: Sequence[NotebookNode]) -> Iterator[list[NotebookNode]]:
    """Cells from one heading down to level 3 to the next."""
    card: list[NotebookNode] = []
    for cell in cells:
        text = cell.cell_type == "markdown" and not is_gap(cell)
        if text and any(level <= 3 for level in heading_levels(cell.source)):
            yield card
            card = []
        card.append(cell)
    yield card


def _faults(card: list[NotebookNode], gap: NotebookNode) -> Iterator[Fault]:
    place = card.index(gap)
    above = "\n\n".join(c.source for c in card[:place] if c.cell_type == "markdown")
    yield from _top(card, above)
    if gap.cell_type == "code":
        yield from _form_and_hints(without_code(above))
        yield from _below(gap, card[place + 1 :])


def _top(card: list[NotebookNode], above: str) -> Iterator[Fault]:
    """The heading belongs to this exercise alone, and words follow it."""
    if heading_levels(above)[-1:] != [3]:
        yield "the exercise has no heading", "begin its card with '### '"
    if sum(map(is_gap, card)) > 1:
        yield "two gaps under one heading", "give each exercise its own card"
    question = HEADING.sub("", above)
    if not count_words(question) and "$" not in question:
        yield "nothing says what is asked", "say why, and give the equation"


def _form_and_hints(above: str) -> Iterator[Fault]:
    form, hint = FORM.search(HINT.sub("", above)), HINTS.search(above)
    count = len(HINTS.findall(above))
    if not form:
        mend = "add a shape ledger or '**Form of the answer:** ...'"
        yield "nothing says what form the answer has", mend
    elif hint and not FORM.search(above[: hint.start()]):
        yield "the hints stand above the form of the answer", "put them last"
    if not 1 <= count <= MOST_HINTS:
        mend = f"give 1 to {MOST_HINTS}, as <details><summary>Hint 1</summary>"
        yield f"{count} hints above the gap", mend


def _below(gap: NotebookNode, below: list[NotebookNode]) -> Iterator[Fault]:
    checks = [n for n, cell in enumerate(below) if is_graded(cell)]
    if not checks:
        yield "no check below the gap", "put the check into the same card"
        return
    tried = any(c.cell_type == "code" and not marks(c) for c in below[: checks[0]])
    if not tried and not _is_pencil(gap.source):
        mend = "add a code cell in which the learner sees the function work"
        yield "no cell to try it between gap and check", mend
    ends = [c.source for c in below[checks[-1] :] if c.cell_type == "markdown"]
    if not any(REMARK in end for end in ends):
        yield "no folded remark after the check", f"end with '{REMARK}'"


def _is_pencil(source: str) -> bool:
    """Whether the answer is worked out by hand: a function of no argument."""
    first = ast.parse(source).body[0]
    args = getattr(first, "args", None)
    return args is not None and not (args.args or args.kwonlyargs or args.posonlyargs)
