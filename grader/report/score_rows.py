"""What became of each graded cell: points, a word with a sign, one sentence."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from grader.report.outputs import items, text_form
from grader.student.show import FRAME

HIDDEN = re.compile(
    r"[^\n]*BEGIN (HIDDEN TESTS|MARK SCHEME).*?(END \1[^\n]*\n?|\Z)", re.DOTALL
)
RESULTS = {
    "full": "✓ right",
    "part": "◐ partly right",
    "none": "✗ not yet",
    "waiting": "… waiting for a person",
    "open": "– no points",
}
NO_ANSWER = "No response."
LONGEST = 400  # characters of a sentence in a table


@dataclass(frozen=True)
class Mark:
    """The result of one graded cell; name is the exercise's, place its anchor.

    number is that of the exercise's heading, such as 3.2, if it has one.
    """

    name: str
    score: float
    points: float
    waiting: bool = False
    sentence: str = ""
    number: str = ""

    @property
    def label(self) -> str:
        """What the exercise is called on a page: 3.2 sigmoid."""
        return f"{self.number} {self.name}".strip()

    @property
    def level(self) -> str:
        """One of the keys of RESULTS."""
        if self.waiting:
            return "waiting"
        if self.points <= 0:
            return "open"
        if self.score >= self.points:
            return "full"
        return "part" if self.score > 0 else "none"

    @property
    def result(self) -> str:
        """The level in words, with a sign."""
        return RESULTS[self.level]

    @property
    def earned(self) -> str:
        """Points in words: nothing is earned or lost while a person has to read."""
        score = "?" if self.waiting else number(self.score)
        return f"{score} of {number(self.points)}"

    @property
    def place(self) -> str:
        """Anchor of the exercise on the page."""
        return f"exercise-{self.name}"

    @property
    def short(self) -> str:
        """The first sentence alone."""
        return re.split(r"(?<=[.!?])\s", self.sentence, maxsplit=1)[0]

    @property
    def told(self) -> str:
        """What to read in a table: all that helps, of a right answer one sentence.

        The second half of a sentence often says what to do, or names the input.
        """
        text = self.short if self.level == "full" else " ".join(self.sentence.split())
        return text if len(text) <= LONGEST else f"{text[:LONGEST]} …"


def number(value: float) -> str:
    """Points with at most two decimals: 2, 2.5, 0.33."""
    return f"{round(value, 2):.2f}".rstrip("0").rstrip(".")


def tags(cell: Mapping) -> dict:
    """nbgrader's notes on a cell, empty where there are none."""
    found = cell.get("metadata", {}).get("nbgrader")
    return dict(found) if isinstance(found, Mapping) else {}


def exercise_name(grade_id: str) -> str:
    """The check of an exercise is called check_ and its name."""
    return grade_id.removeprefix("check_")


def cell_mark(cell: Mapping, waiting: Iterable[str] = ()) -> Mark | None:
    """Mark of a graded cell, None for other cells."""
    notes = tags(cell)
    if not (notes.get("grade") or notes.get("task")):
        return None
    name = str(notes.get("grade_id", ""))
    by_hand = notes.get("solution") or notes.get("task")
    return Mark(
        exercise_name(name),
        float(notes.get("score") or 0),
        float(notes.get("points") or 0),
        waiting=name in waiting,
        sentence=_in_words(cell, name in waiting) if by_hand else verdict(cell),
    )


def comment_of(cell: Mapping) -> str:
    """What a person wrote; nbgrader's own word for an empty answer is no comment."""
    comment = str(tags(cell).get("comment") or "").strip()
    return "" if comment == NO_ANSWER else comment


def _in_words(cell: Mapping, waiting: bool) -> str:
    """A comment is Markdown: quoted only where it is as good as plain text."""
    if waiting:
        return "A person will read your answer."
    if tags(cell).get("comment") == NO_ANSWER:
        return "There is no answer."
    comment = comment_of(cell)
    plain = len(comment) < 120 and not re.search(r"[\n*_`$<>\[\\]", comment)
    return comment if plain else "Read the comment beside your answer."


def verdict(cell: Mapping) -> str:
    """The sentence that a check displayed, or the error that stopped it."""
    hidden = HIDDEN.search(cell.get("source", ""))
    sentence = ""
    for output in cell.get("outputs", []):
        if output.get("output_type") == "display_data":
            sentence = FRAME.sub("", text_form(output).strip())
        elif output.get("output_type") == "error" and hidden:
            sentence = "A hidden test did not pass."
        elif output.get("output_type") == "error":
            sentence = items([output])[0].text
    return sentence
