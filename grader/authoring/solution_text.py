"""The answers as text: functions of solutions/<notebook>.py, sections of its .md.

The solutions are read, never imported: a build copies their lines, and nothing that
runs beside a learner's notebook can reach them.
"""

import ast
import re
from dataclasses import dataclass
from pathlib import Path

from grader.errors import UserError

BEGIN = "### BEGIN SOLUTION"
END = "### END SOLUTION"
MARK = re.compile("(BEGIN|END) SOLUTION")

Definition = ast.FunctionDef | ast.ClassDef


@dataclass(frozen=True)
class Answers:
    """The answers of one notebook: source by function name, text by question name."""

    notebook: str
    code: dict[str, str]
    written: dict[str, str]


def read_answers(solutions: Path, notebook: str) -> Answers:
    """Read solutions/<notebook>.py and .md; a file that is not there holds nothing."""
    module, sections = f"{notebook}.py", f"{notebook}.md"
    return Answers(
        notebook,
        _definitions(_text(solutions / module), f"solutions/{module}"),
        _sections(_text(solutions / sections), f"solutions/{sections}"),
    )


def _text(path: Path) -> str:
    return read_text(path, f"solutions/{path.name}") if path.exists() else ""


def read_text(path: Path, where: str) -> str:
    """Text of a file, which must be UTF-8."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise UserError(
            f"{where} is not UTF-8 text ({error}): save it as such."
        ) from None


def _definitions(text: str, where: str) -> dict[str, str]:
    """Source of every function and class at the top level, by name."""
    try:
        body = ast.parse(text).body
    except SyntaxError as error:
        raise UserError(
            f"{where} line {error.lineno} is not valid Python ({error.msg}): mend it."
        ) from None
    return _pieces(body, text.splitlines())


def _pieces(body: list[ast.stmt], lines: list[str]) -> dict[str, str]:
    """Source of each definition in body, with the comments that end it."""
    starts = [_first_line(node) for node in body] + [len(lines) + 1]
    found = {}
    for node, start, after in zip(body, starts, starts[1:], strict=False):
        if isinstance(node, Definition):
            last = _last_line(node, lines[: after - 1])
            found[node.name] = "\n".join(lines[start - 1 : last])
    return found


def _first_line(node: ast.stmt) -> int:
    decorators = getattr(node, "decorator_list", [])
    return min([node.lineno, *(each.lineno for each in decorators)])


def _last_line(node: ast.stmt, lines: list[str]) -> int:
    """Last line of a definition, counting the comments inside its indentation.

    The syntax tree ends a function at its last statement, which would lose the
    comment that closes the solution region.
    """
    last = node.end_lineno or node.lineno
    for number, line in enumerate(lines[last:], start=last + 1):
        if len(line) - len(line.lstrip()) > node.col_offset:
            last = number
    return last


def without_marks(source: str) -> str:
    """Source of a function without the lines that mark its solution region."""
    lines = [line for line in source.splitlines() if not MARK.search(line)]
    return "\n".join(lines)


def check_regions(name: str, source: str, where: str) -> None:
    """Refuse a function without exactly one region, and a class that has none.

    nbgrader blanks a cell without a region from its first line to its last. A method
    of a class may be given whole, if another one has a region.
    """
    units = {
        label: [line.strip() for line in text.splitlines() if MARK.search(line)]
        for label, text in _units(name, source).items()
    }
    given = [label for label, marks in units.items() if not marks]
    if len(given) < len(units):
        units = {label: marks for label, marks in units.items() if marks}
    for label, marks in units.items():
        if marks != [BEGIN, END]:
            raise UserError(
                f"'{label}' in {where} needs exactly one region from '{BEGIN}' to "
                f"'{END}' around the learner's lines, and has "
                f"{', '.join(marks) or 'no marks'}: mend the marks."
            )


def _units(name: str, source: str) -> dict[str, str]:
    """What must hold one region each: the methods of a class, or the function."""
    node = ast.parse(source).body[0]
    if not isinstance(node, ast.ClassDef):
        return {name: source}
    methods = _pieces(node.body, source.splitlines())
    return {f"{name}.{each}": text for each, text in methods.items()} or {name: source}


def _sections(text: str, where: str) -> dict[str, str]:
    """Text under each `## name`, by name."""
    parts = re.split(r"^## +(.+?) *$", text, flags=re.MULTILINE)
    found: dict[str, str] = {}
    for name, section in zip(parts[1::2], parts[2::2], strict=True):
        if name in found:
            raise UserError(f"{where} has two sections '{name}': rename one of them.")
        found[name] = section.strip()
    return found
