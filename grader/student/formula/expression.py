"""Reads a typed formula into a tree: recursive descent, nothing is ever executed.

Powers bind before products, products and quotients go from left to right, sums come
last. A product without a sign is an ordinary product, so 1/2 x is (1/2) * x. Between
arrays * goes entry by entry and @ is the matrix product, as in NumPy.
"""

from grader.student.formula.names import Names, ReadingError
from grader.student.formula.parse_calls import Calls
from grader.student.formula.tree import Node

MOST_DIGITS = 12
LARGEST = 1e30
CLOSING = {"(": ")", "[": "]", "{": "}", "|": "|", "‖": "‖"}
BARS = {"|": "abs", "‖": "norm"}


def parse(text: str, names: Names, wide_slash: bool = False) -> Node:
    """Tree of a typed formula, or ReadingError with one sentence.

    With wide_slash, 1/2 x is read as 1/(2 x) instead.
    """
    return Formula(text, names, wide_slash).whole()


class Formula(Calls):
    """The grammar from sums down to numbers and names."""

    def __init__(self, text: str, names: Names, wide_slash: bool = False):
        super().__init__(text, names)
        self.wide_slash = wide_slash

    def whole(self) -> Node:
        """The whole text."""
        if not self.words:
            raise ReadingError("Your answer is still empty.")
        tree = self.sum()
        if self.word:
            raise self.misplaced("an operation such as + or *")
        return tree

    def sum(self) -> Node:
        """Terms added and subtracted."""
        tree = self.product()
        while self.next_is("+", "-"):
            tree = self.node(self.take(), tree, self.product())
        return tree

    def product(self) -> Node:
        """Factors with *, / and @, or side by side."""
        tree = self.signed()
        while True:
            if self.next_is("*", "@"):
                tree = self.times(self.take(), tree, self.signed())
            elif self.next_is("/"):
                self.take()
                tree = self.node("/", tree, self.divisor())
            elif self.starts_factor():
                tree = self.beside(tree)
            else:
                return tree

    def divisor(self) -> Node:
        """What stands below a slash."""
        below = self.signed()
        while self.wide_slash and self.starts_factor():
            below = self.beside(below)
        return below

    def starts_factor(self) -> bool:
        """Whether the next word can stand beside a factor without a sign."""
        if self.names.arrays and self.next_is("["):
            raise ReadingError(f"{self.place()} indices in [ ] are not read.")
        opens = self.next_is("(", "[", "{") or (
            self.next_is(*BARS) and not self.next_is(self.bars)
        )
        return opens or self.kind() in (
            "number",
            "name",
            "constant",
            "function",
            "fraction",
        )

    def beside(self, left: Node) -> Node:
        """A factor that follows without a sign; beside a matrix it is meant as @."""
        place, right = self.place(), self.power()
        if not left.rank or not right.rank:
            return self.times("*", left, right)
        if left.rank + right.rank < 3:
            raise ReadingError(
                f"{place} write '*' (entry by entry) or '@' for a product."
            )
        return self.times("@", left, right)

    def signed(self) -> Node:
        """A factor with its signs in front; -z^2 is -(z^2)."""
        if self.next_is("+"):
            self.take()
            return self.deeper(self.signed)
        if self.next_is("-"):
            self.take()
            return self.node("neg", self.deeper(self.signed))
        return self.power()

    def power(self) -> Node:
        """Something to a power; X^T is a transpose where arrays are declared."""
        base = self.methods(self.atom())
        while self.next_is("^", "**"):
            self.take()
            if self.transposing():
                if self.names.arrays:  # else w^T x of numbers is w x
                    base = self.methods(self.transposed(base))
                continue
            exponent = self.exponent()
            if base == Node("constant", text="e"):
                return self.node("call", exponent, text="exp")
            return self.node("**", base, exponent)
        return base

    def transposing(self) -> bool:
        r"""Step over T, \top or {T} behind a ^ and say whether it was there."""
        ahead = self.words[self.at : self.at + 3]
        braced = [word.value for word in ahead[::2]] == ["{", "}"]
        sign = ahead[braced] if len(ahead) > braced else None
        kinds = ("transpose", "name") if self.names.arrays else ("transpose",)
        if not sign or sign.value != "T" or sign.kind not in kinds:
            return False
        self.at += 3 if braced else 1
        return True

    def exponent(self) -> Node:
        """What stands behind a ^; towers go from the top down, as in Python."""
        if self.next_is("-", "+"):
            negative = self.take() == "-"
            power = self.deeper(self.exponent)
            return self.node("neg", power) if negative else power
        ahead = [word.value for word in self.words[self.at : self.at + 5]]
        if ahead[:2] == ["{", "("] and ahead[3:] == [")", "}"] and ahead[2].isdigit():
            raise ReadingError(
                f"{self.place()} '{{({ahead[2]})}}' looks like the number of a layer; "
                f"write _{ahead[2]} for an index and ^{ahead[2]} for a power."
            )
        base = self.atom()
        if self.next_is("^", "**"):
            self.take()
            return self.node("**", base, self.deeper(self.exponent))
        return base

    def atom(self) -> Node:
        """A number, a name, a call, a fraction, or something in brackets."""
        kind = self.kind()
        if kind == "number":
            return self.number(self.take())
        if kind in ("name", "constant"):
            text = self.take()
            return self.node(kind, text=text, rank=self.names.ranks.get(text, 0))
        if kind == "function":
            return self.call(self.take())
        if kind == "fraction":
            self.take()
            return self.node("/", self.piece(), self.piece())
        if self.next_is(*CLOSING):
            return self.group()
        if kind in ("transpose", "keyword"):
            raise self.names.unknown(self.take())
        raise self.expected("a number, a name or '('")

    def number(self, text: str) -> Node:
        """A number that can be told apart from every other in double precision."""
        digits = text.lower().partition("e")[0].replace(".", "").strip("0")
        if len(digits) > MOST_DIGITS:
            raise ReadingError(
                f"The number {text[:20]} has {len(digits)} digits; write it as a "
                "fraction or as a formula."
            )
        if digits and not 1 / LARGEST < float(text) < LARGEST:
            raise ReadingError(f"The number {text[:20]} is too large or too small.")
        return self.node("number", text=text)

    def group(self) -> Node:
        """A formula in brackets or between bars."""
        opening = self.take()
        outside, self.bars = self.bars, opening if opening in BARS else ""
        tree = self.deeper(self.sum)
        self.close(CLOSING[opening])
        self.bars = outside
        if opening not in BARS:
            return tree
        if tree.rank and opening == "‖":
            return self.apply("norm", [tree], "", False)
        return self.node("call", tree, text="abs")

    def piece(self) -> Node:
        r"""An argument of \frac: a group, or one digit or name, as LaTeX takes it."""
        word = self.word
        if word and word.kind == "number" and len(word.value) > 1:
            rest = word._replace(value=word.value[1:], start=word.start + 1)
            self.words[self.at] = rest
            return self.number(word.value[0])
        return self.deeper(self.atom)
