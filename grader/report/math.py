"""LaTeX to MathML, so that formulas show without script and without network.

The formula may come from a student, and the library lets links and styles through and
does not escape text. So only listed elements and attributes leave this module, and
every text is escaped anew.
"""

import html
import re
from itertools import pairwise
from xml.etree.ElementTree import Element, tostring

from latex2mathml.converter import convert_to_element
from markupsafe import Markup

_ELEMENT = re.compile(
    "math|mrow|mi|mn|mo|mtext|mspace|mfrac|msqrt|mroot|mstyle|mpadded|mphantom|menclose|"
    "msub|msup|msubsup|munder|mover|munderover|mmultiscripts|mprescripts|none|"
    "mtable|mtr|mtd"
)
_ATTRIBUTE = re.compile(
    "display|displaystyle|scriptlevel|mathvariant|stretchy|fence|form|separator|accent|"
    "accentunder|movablelimits|symmetric|[lr]space|minsize|maxsize|linethickness|"
    "columnalign|columnlines|rowlines|rowspacing|columnspacing|notation|width|linebreak"
)
# Names of functions: TeX sets a thin space between them and what stands beside them.
# (max and min arrive as operators, to which browsers give room by themselves.)
FUNCTIONS = {"log", "exp", "ln", "sin", "cos", "tan", "sinh", "cosh", "tanh"}
BARS = ("|", "‖")  # grow beside a root or a fraction only if \left asks for it
CLOSE = ("/", "∂", "∇")  # stand close to their neighbours; browsers give them room
CLOSING = (")", "]", "!", "′")
THIN = "0.167em"
CHILDREN = {"msub": 2, "msup": 2, "munder": 2, "mover": 2, "mfrac": 2, "mroot": 2}
CHILDREN |= {"msubsup": 3, "munderover": 3}
LONGEST = 3000
SHORT = 16  # characters: a formula of so few stays whole
SIGNS = set("=≈≠<>≤≥←→⟺+−·×∗*")
GAPS = ("1em", "2em")  # as wide as \quad and \qquad
# Spaces of at most a few em: a formula must not reach over its neighbours.
_VALUE = re.compile(r"[a-z -]+|-?[0-3]?(\.\d+)?(em|ex|pt)( \S{1,8})?|[0-2]|true|false")
_MACRO = re.compile(r"\\(re)?newcommand|\\[gex]?def\b|\\let\b|environment\b|Operator")
_ENTITY = re.compile(r"&#x([0-9A-Fa-f]{1,6});")
_ENVIRONMENTS = {"aligned": "align*", "gathered": "align*", "gather": "align*"}


def to_mathml(latex: str, display: bool = False) -> Markup:
    """MathML of a formula; its source as code where it cannot be converted."""
    try:
        if len(latex) > LONGEST or _MACRO.search(latex):
            raise ValueError("too long, or defines macros, which can grow without end")
        tree = convert_to_element(
            _known_environments(latex.strip()), display="block" if display else "inline"
        )
        return Markup("").join(map(_written, _lines(_cleaned(tree))))
    # The library documents no list of what it raises on malformed input.
    except (Exception, RecursionError):
        mark = "$$" if display else "$"
        return Markup('<code class="tex">{0}{1}{0}</code>').format(mark, latex)


def _written(tree: Element) -> Markup:
    mathml = tostring(tree, encoding="unicode")
    return Markup(mathml.replace(' display="inline"', ""))


def _lines(tree: Element) -> list[Element]:
    """A long formula in parts, between which a narrow page may begin a new line.

    As in TeX a line may end after a sign between two terms, outside of brackets.
    """
    row = list(tree[0]) if len(tree) == 1 and tree[0].tag == "mrow" else []
    if len("".join(tree.itertext())) < SHORT or not row:
        return [tree]
    style = {"displaystyle": "true"} if tree.get("display") == "block" else {}
    lines, depth = [Element("math", style)], 0
    for child in row:
        lines[-1].append(child)
        sign = child.text if child.tag == "mo" else ""
        depth += (sign in ("(", "[")) - (sign in (")", "]"))
        between = sign in SIGNS and child.get("form") is None and child is not row[0]
        if between:
            child.set("form", "infix")
        if (
            not depth
            and child is not row[-1]
            and (between or child.get("width") in GAPS)
        ):
            lines.append(Element("math", style))
    return lines if len(lines) > 1 else [tree]


def _known_environments(latex: str) -> str:
    """Rename environments the library does not know to equal ones that it knows."""

    def rename(found: re.Match) -> str:
        end, name = found.groups()
        name = name.removesuffix("*")
        if name == "equation":
            return ""
        return f"\\{end}{{{_ENVIRONMENTS.get(name, found.group(2))}}}"

    return re.sub(r"\\(begin|end)\{(\w+\*?)\}", rename, latex)


def _cleaned(element: Element) -> Element:
    tag = element.tag.rpartition("}")[2]
    if not _ELEMENT.fullmatch(tag):
        raise ValueError(f"unexpected element {tag}")
    copy = Element(tag)
    for key, value in element.attrib.items():
        if _ATTRIBUTE.fullmatch(key) and _VALUE.fullmatch(value):
            copy.set(key, value)
    copy.text = _decoded(element.text)
    if tag == "mo" and copy.text in BARS:
        copy.attrib.setdefault("stretchy", "false")
    if tag == "mo" and copy.text in CLOSE:
        copy.attrib.update(lspace="0", rspace="0")
    children = _right_number(tag, [_cleaned(child) for child in element])
    if tag == "mrow" and len(children) == 1:
        return children[0]
    copy.extend(children if tag in CHILDREN else _spaced(children))
    return copy


def _spaced(children: list[Element]) -> list[Element]:
    """Thin spaces between functions and operands; none after the sign of a term."""
    spaced = children[:1]
    for left, right in pairwise(children):
        if right.text in ("+", "−") and left.tag == "mo" and left.text not in CLOSING:
            right.set("form", "prefix")
        before = _named(right) and (_operand(left) or left.text in CLOSING)
        if before or (_named(left) and _operand(right)):
            spaced.append(Element("mspace", width=THIN))
        spaced.append(right)
    return spaced


def _named(element: Element) -> bool:
    """Whether it is a function's name, perhaps with a power or an index."""
    if element.tag in ("msub", "msup", "msubsup"):
        element = element[0]
    return element.tag == "mi" and element.text in FUNCTIONS


def _operand(element: Element) -> bool:
    """Whether it is a quantity, and neither a sign nor a bracket."""
    return element.tag != "mo"


def _right_number(tag: str, children: list[Element]) -> list[Element]:
    """A matrix with a power arrives as bracket, table, bracket, power: group it."""
    surplus = len(children) - CHILDREN.get(tag, len(children))
    if surplus < 0:
        raise ValueError(f"{tag} lacks a part")
    if not surplus:
        return children
    base = Element("mrow")
    base.extend(children[: surplus + 1])
    return [base, *children[surplus + 1 :]]


def _decoded(text: str | None) -> str | None:
    """The library writes signs as entities, to be read as such only here."""
    if text is None:
        return None
    text = html.unescape(text) if text in ("&lt;", "&gt;", "&amp;") else text
    text = _ENTITY.sub(lambda found: chr(int(found.group(1), 16)), text)
    return "".join(sign for sign in text if sign.isprintable() or sign == "\xa0")
