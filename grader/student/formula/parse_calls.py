"""Functions, methods and axes inside a typed formula."""

from collections.abc import Callable

from grader.student.formula.cursor import Words
from grader.student.formula.names import Names, ReadingError, shown
from grader.student.formula.tree import Node, echo

METHODS = {"T": "T", "sum": "sum", "mean": "mean", "dot": "@", "transpose": "T"}
COUNTS = {"max": (2, 9), "min": (2, 9), "outer": (2, 2), "@": (2, 2)}
ONE = Node("number", text="1")
AXES = {"0": 0, "1": 1, "-1": -1, "-2": -2}
# axes of the arguments -> axes of the result
ARRAY_RANKS: dict[str, dict[tuple[int, ...], int]] = {
    "diag": {(1,): 2, (2,): 1},
    "outer": {(1, 1): 2},
    "norm": {(1,): 0, (2,): 0},
    "len": {(1,): 0, (2,): 0},
    "softmax": {(1,): 1, (2,): 2},
}
ARRAY_WORDS = {
    "diag": "a vector or a matrix",
    "outer": "two vectors",
    "norm": "an array",
    "len": "an array",
    "softmax": "an array",
}


class Calls(Words):
    """Reads calls; what their arguments are made of is the business of Formula."""

    starts_factor: Callable[[], bool]
    sum: Callable[[], Node]
    power: Callable[[], Node]
    exponent: Callable[[], Node]

    def __init__(self, text: str, names: Names):
        super().__init__(text, names)
        self.bars = ""  # between two | or ‖, where the next one closes

    def call(self, name: str) -> Node:
        """A function with its arguments, with or without brackets."""
        word = self.words[self.at - 1]
        spelled = self.text[word.start : word.end]
        if self.next_is("'"):
            raise ReadingError(f"{self.place()} write the derivative out: no prime.")
        power = self.power_of_function(name, spelled)
        if self.next_is("(", "{"):
            tree = self.apply(name, *self.arguments(name))
        elif self.starts_factor() and not self.next_is("["):
            tree = self.apply(name, [self.deeper(self.power)], "", False)
            if self.starts_factor():
                raise ReadingError(f"After '{spelled}' put the argument in brackets.")
        elif self.next_is("["):
            raise self.expected("'('")
        else:
            asked = "write in brackets what it is taken of"
            raise ReadingError(f"'{spelled}' is a function: {asked}.")
        return self.node("**", tree, power) if power else tree

    def power_of_function(self, name: str, spelled: str) -> Node | None:
        """The 2 of tanh^2(z), which means (tanh(z))^2."""
        if not self.next_is("^", "**"):
            return None
        if name == "exp":
            raise ReadingError(
                f"'{spelled}' is a function: write {spelled}(...) or e^(...)."
            )
        self.take()
        power = self.exponent()
        if power.op != "number":
            raise ReadingError(
                f"Write the power behind the brackets: {spelled}(...)^(...)."
            )
        return power

    def arguments(self, name: str) -> tuple[list[Node], str, bool]:
        """The list in brackets, the axis named in it, and whether it is kept."""
        closing = {"(": ")", "{": "}"}[self.take()]
        outside, self.bars = self.bars, ""
        found, axis, kept = [], "", False
        while True:
            if self.kind() == "keyword":
                keyword, value = self.keyword()
                axis = value if keyword == "axis" else axis
                kept = value == "True" if keyword == "keepdims" else kept
            elif not self.next_is(closing):
                found.append(self.deeper(self.sum))
            if not self.next_is(","):
                break
            self.take()
        self.close(closing)
        self.bars = outside
        if name in ("sum", "mean") and len(found) == 2:
            axis = echo(found.pop())
        return found, axis, kept

    def keyword(self) -> tuple[str, str]:
        """axis=0, axis=-1, keepdims=True."""
        keyword, sign = self.take(), ""
        if keyword not in ("axis", "keepdims") or not self.next_is("="):
            raise self.expected("'axis=' or 'keepdims='")
        self.take()
        if self.next_is("-"):
            sign = self.take()
        if self.kind() not in ("number", "keyword"):
            raise self.expected("0, 1, True or False")
        return keyword, sign + self.take()

    def methods(self, tree: Node) -> Node:
        """What follows a value behind a dot: .T, .sum(axis=0), .dot(B)."""
        while self.kind() == "attribute":
            place, method = self.place(), self.take()
            if method not in METHODS or not self.names.arrays:
                raise ReadingError(
                    f"{place} '.{shown(method)}' is not read; .T, .sum(...), "
                    ".mean(...) and .dot(...) of an array are."
                )
            if method == "T":
                tree = self.transposed(tree)
                continue
            if not self.next_is("("):
                raise self.expected("'('")
            parts, axis, kept = self.arguments(METHODS[method])
            if METHODS[method] in ("sum", "mean") and parts:
                axis = echo(parts.pop())
            tree = self.apply(METHODS[method], [tree, *parts], axis, kept)
        return tree

    def apply(self, name: str, parts: list[Node], axis: str, kept: bool) -> Node:
        """A function on its arguments, with the number of axes that it gives."""
        least, most = COUNTS.get(name, (1, 1))
        if not least <= len(parts) <= most:
            asked = f"at least {least}" if most > least else str(least)
            raise ReadingError(
                f"'{name}' takes {asked} value{'s' * (asked != '1')}, "
                f"you gave {len(parts)}."
            )
        if name in ("sum", "mean"):
            return self.reduced(name, parts[0], axis, kept)
        if axis or kept:
            raise ReadingError(f"'{name}' takes no axis here; 'sum' and 'mean' do.")
        if name == "log1p":
            return self.node("call", self.node("+", ONE, *parts), text="log")
        if name == "expm1":
            return self.node("-", self.node("call", *parts, text="exp"), ONE)
        if name == "@":
            return self.times("@", *parts)
        if name == "T":
            return self.transposed(parts[0])
        if name in ARRAY_RANKS:
            ranks = tuple(part.rank for part in parts)
            if ranks not in ARRAY_RANKS[name]:
                raise ReadingError(f"'{name}' takes {ARRAY_WORDS[name]}.")
            return self.node("call", *parts, text=name, rank=ARRAY_RANKS[name][ranks])
        return self.node("call", *parts, text=name)

    def reduced(self, name: str, array: Node, axis: str, kept: bool) -> Node:
        """A sum or mean over one axis or all."""
        if not array.rank:
            raise ReadingError(f"'{name}' is taken of an array; this is one number.")
        if axis and (axis not in AXES or not -array.rank <= AXES[axis] < array.rank):
            raise ReadingError(f"'{name}' has no axis {shown(axis)} to run over here.")
        along = str(AXES[axis] % array.rank) if axis else ""
        rank = array.rank if kept else array.rank - 1 if axis else 0
        return self.node(name, array, text=along + "k" * kept, rank=rank)

    def transposed(self, array: Node) -> Node:
        """Rows and columns exchanged."""
        if not array.rank:
            raise ReadingError(f"{self.place()} only an array has a transpose.")
        return self.node("T", array)

    def times(self, sign: str, left: Node, right: Node) -> Node:
        """Product of two nodes, with the number of axes that it has."""
        if sign == "*":
            return self.node("*", left, right)
        if not left.rank or not right.rank:
            raise ReadingError("'@' stands between two arrays; for a number write '*'.")
        return self.node("@", left, right, rank=left.rank + right.rank - 2)
