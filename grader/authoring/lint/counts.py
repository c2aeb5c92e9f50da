"""Rules about identity, points, size and plain validity of cells."""

import ast
import re
from collections import Counter

from grader.authoring.lint.notebook import Built, is_graded, marks, prose

CODE_LINES = 20
TEXT_WORDS = 120


def unique_ids(built: Built) -> list[str]:
    """Every cell id and every grade id occurs once."""
    cells = built.student.cells
    grade_ids = [marks(cell)["grade_id"] for cell in cells if marks(cell)]
    twins = Counter(cell.id for cell in cells) + Counter(grade_ids)
    mend = "rename one of the two"
    return [
        built.say(None, f"two cells have the id '{name}'", mend)
        for name in twins
        if grade_ids.count(name) > 1 or [c.id for c in cells].count(name) > 1
    ]


def sum_of_points(built: Built) -> list[str]:
    """The points of a notebook add up to what the course says, if it says it."""
    wanted = built.master.source.points
    total = sum(
        marks(cell)["points"] for cell in built.student.cells if is_graded(cell)
    )
    if wanted is None or total == wanted:
        return []
    what = f"the points add up to {total:g}"
    return [
        built.say(
            None, what, f"make them {wanted:g}, or change rules.points in course.toml"
        )
    ]


def setup_first(built: Built) -> list[str]:
    """The first code cell is the locked set-up cell."""
    first = next(built.codes(), None)
    if first is None or marks(first).get("locked"):
        return []
    return [
        built.say(
            first,
            "the first code cell can be edited and deleted",
            "begin with a cell '# %% setup=true' that holds all imports",
        )
    ]


def valid_code(built: Built) -> list[str]:
    """Every code cell is valid Python as the student gets it."""
    found = []
    for cell in built.codes():
        try:
            ast.parse(cell.source)
        except SyntaxError as error:
            what = f"not valid Python, line {error.lineno} ({error.msg})"
            found.append(built.say(cell, what, "mend the master or the solution"))
    return found


def short_cells(built: Built) -> list[str]:
    """Code cells have at most 20 lines, text cells at most 120 words.

    Hints, tables and displayed equations are not counted, an inline formula is one
    word.
    """
    long_code = [
        built.say(
            cell, f"{lines} lines of code", f"keep to {CODE_LINES}, split the cell"
        )
        for cell in built.codes()
        if (lines := len(cell.source.splitlines())) > CODE_LINES
    ]
    long_text = [
        built.say(
            cell, f"{words} words", f"keep to {TEXT_WORDS}, cut or split the cell"
        )
        for cell in built.texts()
        if (words := count_words(cell.source)) > TEXT_WORDS
    ]
    return long_code + long_text


def count_words(source: str) -> int:
    """Words that a reader has to read one after the other."""
    text = re.sub(r"\$\$.*?\$\$", "", prose(source), flags=re.DOTALL)
    text = re.sub(r"\$[^$\n]+\$", " formula ", text)
    return sum(bool(re.search(r"\w", word)) for word in text.split())
