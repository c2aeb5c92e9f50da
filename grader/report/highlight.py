"""Python source with four kinds of token marked.

A class name for each of forty kinds, as Pygments writes it, would make a page five
times as long, and not all of its colours have enough contrast.
"""

from itertools import groupby

from markupsafe import Markup, escape
from pygments.lexers import PythonLexer
from pygments.token import Comment, Keyword, Number, Operator, String

KINDS = (
    (Comment, "c"),
    (Keyword, "k"),
    (Operator.Word, "k"),
    (String, "s"),
    (Number, "n"),
)


def highlight(source: str) -> Markup:
    """HTML of Python source: keywords k, strings s, numbers n, comments c."""
    lexer = PythonLexer(stripnl=False, ensurenl=False)
    runs = groupby(lexer.get_tokens(source), key=lambda token: _kind(token[0]))
    return Markup("").join(
        _marked(kind, "".join(text for _, text in run)) for kind, run in runs
    )


def _kind(token) -> str:
    return next((name for kind, name in KINDS if token in kind), "")


def _marked(kind: str, text: str) -> Markup:
    if not kind:
        return escape(text)
    return Markup('<span class="{}">{}</span>').format(kind, text)
