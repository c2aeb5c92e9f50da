"""Show a verdict in a notebook: one box, and plain text where no notebook is.

The colours pass WCAG contrast on white and are never alone: a sign and a word say the
same.
"""

import html
import re

from grader.student.judging.verdict import Verdict

SIGNS = {"full": "✓", "part": "◐", "none": "✗"}
# What the plain form of a box puts around its sentence.
FRAME = re.compile(r"^[✓◐✗] [^:\n]{1,80}: |\s*\[[\d.]+ of [\d.]+ points?\]$")
EDGES = {"full": "#006d4e", "part": "#8a6100", "none": "#a33b00"}

BOX = (
    '<div role="status" style="border:1px solid #767676;border-left:6px solid {colour};'
    "border-radius:4px;padding:.4em .8em;max-width:46em;overflow:hidden;"
    'color:#1b1b1b;background:#fff;overflow-wrap:anywhere">'
    '<b style="color:{colour}">{sign} {name}</b> &nbsp;{text}'
    '<span style="float:right">{earned}</span></div>'
)


class Score(float):
    """The points of a check: a number to nbgrader, the box of its verdict in Jupyter.

    nbgrader reads the text form of a cell's result as the score, and Jupyter shows the
    HTML form. So one result serves both, and nothing stands there twice.
    """

    shown: "Shown"

    def __new__(cls, shown: "Shown"):
        """The points that were earned, which know how they are shown."""
        score = super().__new__(cls, shown.earned)
        score.shown = shown
        return score

    def _repr_html_(self) -> str:
        return self.shown.box


class Shown:
    """A verdict in its forms: words, a line with the points, a box.

    so_far, in the box, counts what has passed in the notebook.
    """

    def __init__(
        self,
        name: str,
        verdict: Verdict,
        earned: float,
        points: float,
        so_far: str = "",
    ):
        self.name, self.verdict, self.so_far = name, verdict, so_far
        self.earned, self.points = earned, points

    @property
    def level(self) -> str:
        """How much was earned: full, part or none."""
        if self.verdict.passed:
            return "full"
        return "part" if self.earned > 0 else "none"

    @property
    def score(self) -> str:
        """The points, in words."""
        one = "" if self.points == 1 else "s"
        return f"{self.earned:g} of {self.points:g} point{one}"

    @property
    def words(self) -> str:
        """The verdict without its points, in one line."""
        head = f"{SIGNS[self.level]} {self.name}: {self.verdict.sentence}"
        return f"{head} {self.verdict.evidence}".rstrip()

    def __repr__(self) -> str:
        return f"{self.words} [{self.score}]"

    @property
    def box(self) -> str:
        """The verdict and its points as HTML."""
        colour, parts = EDGES[self.level], [self.verdict.sentence]
        if self.verdict.evidence:
            parts.append(self.verdict.evidence)
        return BOX.format(
            colour=colour,
            sign=SIGNS[self.level],
            name=html.escape(self.name),
            text="<br>".join(html.escape(part) for part in parts),
            earned=" · ".join(filter(None, (self.score, self.so_far))),
        )
