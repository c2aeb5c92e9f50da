"""A cursor over the words of one text, with the sentences about what is missing."""

from grader.student.formula.lexer import Token, mended, tokens
from grader.student.formula.names import Names, ReadingError, shown
from grader.student.formula.tree import Node

DEEPEST = 40
MOST_NODES = 300


class Words:
    """Steps through a text word by word and counts what is built from it."""

    def __init__(self, text: str, names: Names):
        self.text, self.names = mended(text), names
        self.words = tokens(self.text, names)
        self.at = self.depth = self.nodes = 0

    @property
    def word(self) -> Token | None:
        """Next word, None at the end."""
        return self.words[self.at] if self.at < len(self.words) else None

    def next_is(self, *signs: str) -> bool:
        """Whether the next word is one of these signs."""
        word = self.word
        return word is not None and word.kind == "sign" and word.value in signs

    def kind(self) -> str:
        """Kind of the next word, "" at the end."""
        return self.word.kind if self.word else ""

    def take(self) -> str:
        """Step over the next word; give its value."""
        self.at += 1
        return self.words[self.at - 1].value

    def close(self, sign: str) -> None:
        """Step over a closing bracket."""
        if not self.next_is(sign):
            raise self.misplaced(f"an operation or '{sign}'")
        self.take()

    def place(self) -> str:
        """Where the next word stands, as the beginning of a sentence."""
        end = self.words[self.at - 1].end if self.at else 0
        tail = self.text[max(0, end - 16) : end]
        return f"After '{shown(tail)}'" if tail.strip() else "At the start"

    def expected(self, what: str) -> ReadingError:
        """Sentence about what should have come next."""
        word = self.word
        if self.next_is("="):
            return ReadingError("Give the right-hand side alone, without '='.")
        found = "the answer ends there"
        if word:
            found = f"found '{shown(self.text[word.start : word.end])}'"
        return ReadingError(f"{self.place()} I expected {what}, but {found}.")

    def misplaced(self, what: str) -> ReadingError:
        """Sentence about a word that cannot follow a finished formula."""
        word = self.word
        if word is None:
            return self.expected(what)
        if self.next_is("'"):
            return ReadingError(f"{self.place()} write the derivative out: no prime.")
        if self.next_is(",") and self.text[word.end : word.end + 1].isdigit():
            return ReadingError(f"{self.place()} write '.' for the decimal point.")
        if self.next_is(")", "]", "}"):
            return ReadingError(
                f"{self.place()} the bracket '{word.value}' fits no bracket before it."
            )
        return self.expected(what)

    def node(self, op: str, *parts: Node, text: str = "", rank: int = -1) -> Node:
        """A new node, counted. Its rank is the largest of its parts unless given."""
        self.nodes += 1
        if self.nodes > MOST_NODES:
            raise ReadingError("Your answer has too many parts; a short one is enough.")
        if rank < 0:
            rank = max((part.rank for part in parts), default=0)
        return Node(op, parts, text, rank)

    def deeper(self, read, *more) -> Node:
        """What read(*more) gives one level further down."""
        if self.depth >= DEEPEST:
            place = self.place()
            raise ReadingError(
                f"{place} your answer is nested more than {DEEPEST} deep."
            )
        self.depth += 1
        node = read(*more)
        self.depth -= 1
        return node
