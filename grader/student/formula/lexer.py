"""Cuts a typed formula into words: Python, LaTeX and Unicode spelling alike.

Every word is known or refused here; nothing of the text is ever executed.
"""

import re
from typing import NamedTuple

from grader.student.formula.names import GREEK, Names, ReadingError, canonical, shown

LONGEST = 400

SILENT = {"left", "right", "big", "bigl", "bigr", "Big", "Bigl", "Bigr", "bigg"}
SILENT |= {"biggl", "biggr", "Bigg", "quad", "qquad", "displaystyle", "limits"}
COMMANDS = {"cdot": "*", "times": "*", "odot": "*", "ast": "*", "circ": "*"}
COMMANDS |= {"div": "/", "lbrace": "{", "rbrace": "}"}
COMMANDS |= {"vert": "|", "lvert": "|", "rvert": "|", "mid": "|"}
COMMANDS |= {"lVert": "‖", "rVert": "‖", "Vert": "‖"}
LOOKALIKES = {"−": "-", "–": "-", "—": "-", "·": "*", "⋅": "*", "×": "*", "∗": "*"}
LOOKALIKES |= {
    "\\{": "{",
    "\\}": "}",
    "⊙": "*",
    "∘": "*",
    "÷": "/",
    "∕": "/",
    "⁄": "/",
    "∣": "|",
    "\\|": "‖",
}
VARIANTS = {f"var{name}": name for name in ("epsilon", "theta", "phi", "rho", "sigma")}
# signs that look like others, or like nothing at all, and are meant as what they look
FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
INVISIBLE = dict.fromkeys([*range(0x200B, 0x2010), 0x2060, 0x2061, 0xFEFF, 0xAD], "")
SPACES = dict.fromkeys([0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " ")
TWINS = str.maketrans("асеіорхуВЕКМНОРСТХ‐‑﹣′’", "aceiopxyBEKMHOPCTX---''")
AS_SEEN = FULL_WIDTH | INVISIBLE | SPACES | {0x2062: "*", 0x2212: "-"} | TWINS
LETTERS = range(0x1D400, 0x1D800)  # of mathematics: bold, italic and others

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")

# In a string without r in front Python takes "\f" of "\frac" for one control
# character; these are the beginnings of LaTeX commands that suffer so.
SWALLOWED = re.compile(
    r"[\a\b\v\f]|\t(?=anh|heta|op\b|au\b|imes|ext|ilde|frac)|\r(?=ight|ho\b|vert)"
    r"|\n(?=u\b)"
)
ESCAPES = dict(zip("\a\b\v\f\t\r\n", "abvftrn", strict=True))

# what stands to the left of an equals sign says what is meant, not what it is
EQUALS = re.compile(
    r"[(\[{]|[)\]}]|\\leftarrow(?![A-Za-z])|←|:=|(?<![-+*/<>!=@:])=(?!=)"
)

_SUBSCRIPT = r"(?:\s*_\s*(?:\{[A-Za-z0-9,\s]*\}|[A-Za-z0-9]+)|[₀-₉ᵢⱼ]+)*"
_LETTERS = rf"(?:[A-Za-zŷȳ][A-Za-z0-9]*|[{''.join(GREEK)}])"
TOKEN = (
    r"(?P<space>[\s$&~]+|\\[,;:! ]|(?:np|numpy|math)(?:\.linalg)?\.(?=[A-Za-z]))"
    r"|(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)"
    r"|(?P<accent>\\(?:hat|bar|tilde)\s*"
    rf"(?:\{{\s*\\?[A-Za-z]+\s*\}}|\\[A-Za-z]+|(?<![a-z])[A-Za-z]){_SUBSCRIPT})"
    r"|(?P<wrapped>\\(?:mathrm|operatorname|text|mathbf|mathit|boldsymbol|bm)\*?\s*"
    rf"\{{\s*[A-Za-z]+\s*\}}{_SUBSCRIPT})"
    rf"|(?P<command>√|\\[A-Za-z]+{_SUBSCRIPT})"
    rf"|(?P<word>{_LETTERS}{_SUBSCRIPT})"
    r"|(?P<attribute>\.\s*[A-Za-z]+)"
    r"|(?P<power>[⁰¹²³⁴⁵⁶⁷⁸⁹]+|ᵀ)"
    r"|(?P<sign>\*\*|\\[{}|]|[-+*/^@(){}\[\],|=']|[−–—·⋅×∗⊙∘÷∕⁄∣‖])"
)


class Token(NamedTuple):
    """One word: its kind, its meaning, and where it stands in the text."""

    kind: str
    value: str
    start: int
    end: int


def mended(text: str) -> str:
    """The text as it was meant: letters and accents joined, LaTeX commands restored."""
    if len(text) > LONGEST:
        raise ReadingError(
            f"Your answer has {len(text)} characters; at most {LONGEST} are read."
        )
    if not text.isascii():
        text = _as_seen(text)
    text = SWALLOWED.sub(lambda found: "\\" + ESCAPES[found[0]], text)
    return _right_side(text).rstrip()


def _as_seen(text: str) -> str:
    """Accents joined with their letters, and every sign as what it looks like."""
    unicodedata = _unicodedata()
    text = unicodedata.normalize("NFC", text).translate(AS_SEEN)
    plain = (
        unicodedata.normalize("NFKC", sign) if ord(sign) in LETTERS else sign
        for sign in text
    )
    return "".join(plain)


def _right_side(text: str) -> str:
    """What stands behind the last equals sign outside of brackets, or the whole."""
    depth = start = 0
    for found in EQUALS.finditer(text):
        if found[0] in "([{":
            depth += 1
        elif found[0] in ")]}":
            depth -= 1
        elif not depth:
            start = found.end()
    return text[start:]


def tokens(text: str, names: Names) -> list[Token]:
    """Words of a mended text in their order."""
    found, at = [], 0
    pattern = re.compile(TOKEN, re.ASCII)  # not at import: it takes a while
    while at < len(text):
        match = pattern.match(text, at)
        if not match:
            raise _stranger(text, at)
        start, at = match.span()
        for kind, value, length in _meaning(match, names):
            end = min(start + length, at) if length else at
            found.append(Token(kind, value, start, end))
            start = end
    return found


def _meaning(match: re.Match, names: Names) -> list[tuple[str, str, int]]:
    """(kind, value, length) of the tokens in one piece of text; length 0: the rest."""
    kind, piece = str(match.lastgroup), match[0]
    if kind == "space":
        return []
    if kind == "command":
        return _command(match, names)
    if kind in ("word", "accent", "wrapped"):
        return _word(canonical(piece), match, names)
    if kind == "attribute":
        return [("attribute", piece[1:].strip(), 0)]
    if kind == "power":
        digits = piece.translate(SUPERSCRIPTS)
        power = ("transpose", "T", 0) if piece == "ᵀ" else ("number", digits, 0)
        return [("sign", "^", 0), power]
    return [(kind, LOOKALIKES.get(piece, piece), 0)]


def _command(match: re.Match, names: Names) -> list[tuple[str, str, int]]:
    """Tokens of a LaTeX command, its subscript included."""
    bare = match[0].lstrip("\\")
    if bare in SILENT:
        return []
    if bare in COMMANDS:
        return [("sign", COMMANDS[bare], 0)]
    if bare in ("frac", "dfrac", "tfrac"):
        return [("fraction", bare, 0)]
    if bare in ("top", "intercal"):
        return [("transpose", "T", 0)]
    word = "sqrt" if bare == "√" else canonical(bare)
    word = VARIANTS.get(word, word)
    if meaning := names.meaning(word):
        return [(*meaning, 0)]
    if bare.split("_")[0].strip() in GREEK.values():
        raise names.unknown(word, match[0])
    raise _stranger(match.string, match.start())


def _word(word: str, match: re.Match, names: Names) -> list[tuple[str, str, int]]:
    """Tokens of a run of letters: one name, or several written without a sign."""
    if meaning := names.meaning(word):
        return [(*meaning, 0)]
    after = match.string[match.end() :].lstrip()[:1]
    found = names.split(word, after)
    if not found:
        raise names.unknown(word, match[0])
    return found


def _stranger(text: str, at: int) -> ReadingError:
    """Sentence about a character or command that no formula contains."""
    sign, before = text[at], shown(text[max(0, at - 16) : at])
    place = f"After '{before}'" if before.strip() else "At the start"
    if sign == "\\":
        command = "\\" + re.split(r"[^A-Za-z]", text[at + 1 :], maxsplit=1)[0]
        return ReadingError(f"{place} I cannot read '{shown(command)}'.")
    seen = f"'{sign}'" if sign.isprintable() else f"the character number {ord(sign)}"
    name = _unicodedata().name(sign, "") if ord(sign) > 126 else ""
    return ReadingError(
        f"{place} I cannot read {seen}" + (f" ({name})." if name else ".")
    )


def _unicodedata():
    import unicodedata  # needed by few answers, and slow to load

    return unicodedata
