"""Rules about text that people and screen readers find their way by."""

import re

from grader.authoring.lint.notebook import Built, heading_levels, without_code
from grader.judge.public_points import FILE

IMAGE = re.compile(r"!\[([^\]]*)\]\([^)]*\)?")
IMAGE_TAG = re.compile(r"<img\b[^>]*>", re.IGNORECASE)
ALT = re.compile(r"""\balt=(["'])\s*\S.*?\1""", re.IGNORECASE | re.DOTALL)
RULE_LINE = re.compile(r"^ *\|? *:?-{2,}:? *(\| *:?-{2,}:? *)*\|? *$")
TABLE_TAG = re.compile(r"<table\b.*?</table>", re.IGNORECASE | re.DOTALL)
UNFINISHED = re.compile(r"\bTODO\b")
UNFINISHED_SENTENCE = '"TODO: '  # in the points, among known mistakes
EMPTY_LINK = re.compile(r"\[ *(click here|here|this|link|this link)\.? *\]\(", re.I)


def headings(built: Built) -> list[str]:
    """One # heading, at the very top; below it no level is skipped."""
    cells = built.student.cells
    found = []
    if not cells or cells[0].cell_type != "markdown" or cells[0].source[:2] != "# ":
        mend = "open with a text cell whose first line is '# ' and the title"
        found.append(
            built.say(None, "the notebook does not begin with its title", mend)
        )
    above = 0
    for cell in built.texts():
        for level in heading_levels(cell.source):
            if level == 1 and above:
                what, mend = "a second # heading", "use ## for a section"
                found.append(built.say(cell, what, mend))
            elif level > above + 1:
                what = f"a heading of level {level} under one of level {above}"
                found.append(built.say(cell, what, f"use level {above + 1}"))
            above = level
    return found


def alt_texts(built: Built) -> list[str]:
    """Every image in a text says in words what it shows."""
    mend = "say in its alt text what it shows"
    return [
        built.say(cell, f"an image without words ({tag[:40]})", mend)
        for cell in built.texts()
        for tag in _mute_images(cell.source)
    ]


def _mute_images(source: str) -> list[str]:
    tags = [tag for tag in IMAGE_TAG.findall(source) if not ALT.search(tag)]
    marks = [each.group() for each in IMAGE.finditer(source) if not each[1].strip()]
    return tags + marks


def table_headers(built: Built) -> list[str]:
    """Every table names its columns."""
    mend = "give every column a name in the first row"
    return [
        built.say(cell, f"a table with an unnamed column ({table})", mend)
        for cell in built.texts()
        for table in _unnamed_tables(cell.source)
    ]


def _unnamed_tables(source: str) -> list[str]:
    lines = without_code(source).splitlines()
    heads = [
        above.strip()
        for above, line in zip(["", *lines], lines, strict=False)
        if "|" in line and RULE_LINE.match(line)
    ]
    unnamed = [
        head
        for head in heads
        if not all(name.strip() for name in head.strip("|").split("|"))
    ]
    return unnamed + [t[:40] for t in TABLE_TAG.findall(source) if "<th" not in t]


def link_texts(built: Built) -> list[str]:
    """Links say where they lead, also to those who hear them out of context."""
    mend = "let the link's own words say where it leads"
    return [
        built.say(cell, f"a link called '{link[1]}'", mend)
        for cell in built.texts()
        for link in EMPTY_LINK.finditer(cell.source)
    ]


def nothing_to_do(built: Built) -> list[str]:
    """No TODO of a template is left, neither in a cell nor in a learner's sentence."""
    mend = "write what belongs there"
    found = [
        built.say(cell, "a TODO is left", mend)
        for cell in built.student.cells
        if UNFINISHED.search(cell.source)
    ]
    points = built.package.parent / FILE
    if points.is_file() and UNFINISHED_SENTENCE in points.read_text(encoding="utf-8"):
        found.append(
            built.say(None, "a known mistake of its exercises says TODO", mend)
        )
    return found
