"""What is left of code when its layout, comments and chosen names are taken away."""

import builtins
import io
import keyword
import tokenize

LONGEST = 20_000
_DROPPED = {
    tokenize.COMMENT, tokenize.NL, tokenize.ENCODING, tokenize.ENDMARKER,
    tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT,
}  # fmt: skip
_OWN = {*keyword.kwlist, *dir(builtins)}


def shape(source: str) -> tuple[str, ...]:
    """Tokens of Python source, names numbered as they come; () if it cannot be read.

    What follows a dot keeps its name, for it is a library's: np.exp is not np.log.
    Strings that stand alone in a line, as docstrings do, are left out.
    """
    numbers: dict[str, str] = {}
    found: list[str] = []
    before = tokenize.NEWLINE
    try:
        for kind, text, *_ in tokenize.generate_tokens(
            io.StringIO(source[:LONGEST]).readline
        ):
            alone = kind == tokenize.STRING and before in _DROPPED
            if kind not in _DROPPED and not alone:
                own = kind == tokenize.NAME and text not in _OWN and found[-1:] != ["."]
                found.append(
                    numbers.setdefault(text, f"name{len(numbers)}") if own else text
                )
            before = kind
    except (tokenize.TokenError, SyntaxError, RecursionError):
        return ()
    return tuple(found)
