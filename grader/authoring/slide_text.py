"""What a lecture cell of a master says: one slide for the hall, and its notes.

    # %% [markdown] lecture=3            minutes of this slide
    # ## One logit moves all             the claim
    #
    # Which probabilities rise?          at most 40 words
    # {output}                           of the code cell above; {code} is its source,
                                         {code softmax} the answer of that name
    # Answer after a show of hands:      what follows comes with the next key
    # Only its own.
    # Note:                              for the lecturer alone
    # **Show** ... **Ask** ... **Wait for** ...

A code cell with lecture=true is run for the slides alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from grader.authoring.master_cells import Cell, Master, fault

ANSWER = re.compile(r"^Answer(?: after (?P<prompt>.+))?:$", re.MULTILINE)
NOTE = re.compile(r"^Note:$", re.MULTILINE)
PLACE = re.compile(r"^\{(code|output)(?: (\w+))?\}$", re.MULTILINE)


@dataclass(frozen=True)
class Part:
    """A text of the slide, or the place of some code or of its output."""

    kind: str  # "text", "code" or "output"
    text: str = ""  # Markdown, or whose code, or empty for the code cell above


@dataclass(frozen=True)
class SlideText:
    """One slide: what it opens with, what it answers, what only the lecturer reads."""

    minutes: int
    opening: tuple[Part, ...]
    prompt: str
    answer: tuple[Part, ...]
    notes: str


def slide_text(master: Master, cell: Cell) -> SlideText:
    """Read a lecture cell; one without a heading or without notes is refused."""
    source, *notes = NOTE.split(cell.source)
    opening, prompt, answer = source, "", ""
    turn = ANSWER.search(source)
    if turn:
        opening, answer = source[: turn.start()], source[turn.end() :]
        prompt = turn["prompt"] or "a minute of your own"
    if len(notes) != 1 or not opening.lstrip().startswith("#"):
        mend = "begin with its claim as a heading and end with 'Note:' and the notes"
        raise fault(master, cell, "Slide without a heading or notes", mend)
    return SlideText(
        minutes=cell.keys["lecture"],
        opening=tuple(_parts(opening)),
        prompt=prompt[:1].upper() + prompt[1:],
        answer=tuple(_parts(answer)),
        notes=notes[0].strip(),
    )


def _parts(source: str) -> Iterator[Part]:
    """Texts and places in their order."""
    start = 0
    for place in PLACE.finditer(source):
        if text := source[start : place.start()].strip():
            yield Part("text", text)
        yield Part(place[1], place[2] or "")
        start = place.end()
    if text := source[start:].strip():
        yield Part("text", text)
