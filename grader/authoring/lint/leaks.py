"""Rules about answers: none of them is anywhere in what a student gets.

Looked for are the statements of the solution regions, as syntax trees in code and as
spaced text elsewhere; typed answers and long numbers; and the sentences of the rubrics.
An answer that the lesson states on purpose is named in the master: shown="name".
"""

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from grader.authoring.lint.notebook import Built
from grader.authoring.master_cells import exercises
from grader.authoring.solution_text import BEGIN, END

SIMPLE = ast.Assign | ast.AnnAssign | ast.AugAssign | ast.Return | ast.Expr
OPERATION = (
    *(ast.BinOp, ast.UnaryOp, ast.BoolOp, ast.Compare, ast.Call, ast.Subscript),
    *(ast.ListComp, ast.GeneratorExp, ast.DictComp, ast.IfExp),
)
COMMON = (0, 1, "", None, True, False)
SHORTEST_TYPED = 5  # "y-1" is in every text, "y*(1-y)" is an answer
SHORTEST_SENTENCE = 40
DIGITS = 5


@dataclass(frozen=True)
class Secret:
    """One thing that must not be found: as text, and as a syntax tree if it is code."""

    exercise: str
    text: str
    pattern: re.Pattern
    bare: str  # without spaces; quick to look for, and part of all that matches
    tree: str | None = None


def answers_kept(built: Built) -> list[str]:
    """No answer in the release: sources, outputs, metadata, travelling package."""
    secrets = list(_secrets(built))
    found = []
    for cell in built.student.cells:
        code = cell.source if cell.cell_type == "code" else None
        for secret in _found(secrets, list(_strings(cell)), code):
            found.append(built.say(cell, *_sentence(secret)))
    for name, text, code in _files(built):
        for secret in _found(secrets, [text], code):
            what, mend = _sentence(secret)
            found.append(built.say(None, f"{name} of the release {what}", mend))
    return found + [
        built.say(None, f"the notebook's metadata {_sentence(secret)[0]}", "remove it")
        for secret in _found(secrets, list(_strings(built.student.metadata)), None)
    ]


def rubrics_kept(built: Built) -> list[str]:
    """No sentence of a rubric or a model answer in the release."""
    sentences = {
        sentence: name
        for name, section in built.master.answers.written.items()
        for line in section.splitlines()
        for sentence in re.split(r"(?<=[.!?:]) ", _plain(line))
        if len(sentence) >= SHORTEST_SENTENCE
    }
    mend = "keep it in solutions/"
    return [
        built.say(cell, f"holds a sentence of the rubric of '{name}'", mend)
        for cell in built.student.cells
        for sentence, name in sentences.items()
        if any(sentence in _plain(text) for text in _strings(cell))
    ]


def _sentence(secret: Secret) -> tuple[str, str]:
    what = f"holds an answer of exercise '{secret.exercise}' ({secret.text})"
    return what, "reword it, or name the answer in the master with shown="


def _secrets(built: Built) -> Iterator[Secret]:
    shown = {each.name: each.shown for each in exercises(built.master)}
    for name, source in built.master.answers.code.items():
        for statement in _region_statements(source):
            if not set(shown.get(name, ())) & _labels(statement):
                yield from _secrets_of(name, statement)


def _region_statements(source: str) -> Iterator[SIMPLE]:
    """Simple statements and conditions between the marks of the solution regions."""
    inside, lines = False, set()
    for number, line in enumerate(source.splitlines(), 1):
        inside = BEGIN in line or (inside and END not in line)
        lines |= {number} if inside else set()
    for node in ast.walk(ast.parse(source)):
        if getattr(node, "lineno", 0) not in lines:
            continue
        if isinstance(node, SIMPLE) and node.value:
            yield node
        elif isinstance(node, ast.If | ast.While):
            yield ast.Expr(node.test)


def _labels(statement: ast.stmt) -> set[str]:
    """Names under which a master may show this answer."""
    if isinstance(statement, ast.Return):
        return {"return"}
    targets = getattr(statement, "targets", [getattr(statement, "target", None)])
    nodes = [node for each in targets if each for node in ast.walk(each)]
    return {node.id for node in nodes if isinstance(node, ast.Name)}


def _secrets_of(name: str, statement: SIMPLE) -> Iterator[Secret]:
    value = statement.value or ast.Constant(None)
    operations = [n for n in ast.walk(value) if isinstance(n, OPERATION)]
    constants = [n.value for n in ast.walk(value) if isinstance(n, ast.Constant)]
    names = [n for n in ast.walk(value) if isinstance(n, ast.Name)]
    if len(operations) > 1 and names:
        yield _code_secret(name, value)
    elif any(isinstance(n, ast.BinOp) for n in operations) or (
        not names and not all(c in COMMON for c in constants)
    ):
        yield _code_secret(name, statement)
    for constant in constants:
        if isinstance(constant, str) and len(_bare(constant)) >= SHORTEST_TYPED:
            yield Secret(name, constant, _spaced(constant), _bare(constant))
        if isinstance(constant, float) and len(_digits(constant)) >= DIGITS:
            # the last digit of the answer may be rounded
            start = repr(constant)[:-1]
            pattern = re.compile(rf"(?<![\w.]){re.escape(start)}\d*")
            yield Secret(name, repr(constant), pattern, start)


def _code_secret(name: str, node: ast.AST) -> Secret:
    text = ast.unparse(node)
    return Secret(name, text, _spaced(text), _bare(text), _tree(node))


def _found(
    secrets: Iterable[Secret], texts: list[str], code: str | None
) -> list[Secret]:
    """Secrets in any of the texts, or in the code however it is laid out."""
    plain = "\n".join(texts).replace("\\", "")  # as in \exp(-z)
    bare = _bare(plain)
    trees = _trees(code) if code else set()
    return [
        secret
        for secret in secrets
        if secret.tree in trees
        or (secret.bare in bare and secret.pattern.search(plain))
    ]


@cache  # the travelling package is the same in all notebooks
def _trees(code: str) -> set[str]:
    try:
        nodes = ast.walk(ast.parse(code))
    except SyntaxError:
        return set()
    return {_tree(n) for n in nodes if isinstance(n, SIMPLE | ast.expr)}


def _tree(node: ast.AST) -> str:
    """Syntax tree as text, in which 1.0 and 1 are the same."""
    return re.sub(
        r"(Constant\(-?\d+)\.0\b", r"\1", ast.dump(node, annotate_fields=False)
    )


def _spaced(code: str) -> re.Pattern:
    """Pattern of a piece of code with any spaces between its tokens."""
    try:
        read = tokenize.generate_tokens(io.StringIO(code).readline)
        tokens = [re.escape(token.string) for token in read if token.string.strip()]
    except (tokenize.TokenError, SyntaxError):
        tokens = [re.escape(word) for word in code.split()]
    return re.compile(r"(?<![\w.])" + r"\s*".join(tokens) + r"(?!\w)")


def _strings(value: Any) -> Iterator[str]:
    """Every text inside a cell or its metadata, names included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield str(key)
            yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)


def _files(built: Built) -> Iterator[tuple[str, str, str | None]]:
    """Text files that travel: name, text, and the text again if it is code."""
    for path in sorted(built.package.rglob("*")):
        if path.suffix in (".py", ".json", ".md", ".txt", ".csv"):
            text = path.read_text(encoding="utf-8")
            name = str(path.relative_to(built.package.parent))
            yield name, text, text if path.suffix == ".py" else None


def _bare(text: str) -> str:
    return "".join(text.split())


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[*_`|]", " ", text).split())


def _digits(number: float) -> str:
    return re.sub(r"\D", "", repr(number)).lstrip("0")
