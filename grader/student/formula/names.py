r"""Names that a typed formula may contain: declared symbols, functions, constants.

All spellings of a name are one: w_1, w_{1} and w1; \hat{y}, y_hat and ŷ.
"""

import re
from collections.abc import Iterable

FUNCTIONS = {
    "exp": "exp",
    "log": "log",
    "ln": "log",
    "sqrt": "sqrt",
    "abs": "abs",
    "sigmoid": "sigmoid",
    "sigma": "sigmoid",
    "sig": "sigmoid",
    "logistic": "sigmoid",
    "expit": "sigmoid",
    "tanh": "tanh",
    "sinh": "sinh",
    "cosh": "cosh",
    "sin": "sin",
    "cos": "cos",
    "relu": "relu",
    "softplus": "softplus",
    "step": "step",
    "heaviside": "step",
    "sign": "sign",
    "sgn": "sign",
    "max": "max",
    "maximum": "max",
    "min": "min",
    "minimum": "min",
    "log1p": "log1p",
    "expm1": "expm1",
}
ARRAY_FUNCTIONS = {
    "sum": "sum",
    "mean": "mean",
    "diag": "diag",
    "outer": "outer",
    "dot": "@",
    "matmul": "@",
    "transpose": "T",
    "norm": "norm",
    "len": "len",
    "softmax": "softmax",
}
CONSTANTS = ("e", "pi")
LONGEST_RUN = 16  # a run of names could be cut in very many ways
_GREEK_LETTERS = "α β γ δ ε ζ η θ ι κ λ μ ν ξ π ρ σ τ υ φ χ ψ ω Δ Θ Λ Σ Φ Ψ Ω"
_GREEK_NAMES = (
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho "
    "sigma tau upsilon phi chi psi omega Delta Theta Lambda Sigma Phi Psi Omega"
)
GREEK = dict(zip(_GREEK_LETTERS.split(), _GREEK_NAMES.split(), strict=True))
_LOW = dict(zip("₀₁₂₃₄₅₆₇₈₉ᵢⱼ", [*"0123456789", "_i", "_j"], strict=True))
_ACCENT = re.compile(r"\\(hat|bar|tilde)\s*\{?\s*\\?([A-Za-z]+)\s*\}?")
_WRAPPER = re.compile(r"\\[a-z]+\*?\s*\{\s*([A-Za-z]+)\s*\}")
_SILENT = re.compile(r"[\\_{},\s]")


class ReadingError(ValueError):
    """The text is no formula; str() of it is one sentence for its author."""


def listing(names) -> str:
    """["a", "b", "c"] -> "a, b and c"."""
    names = list(names)
    if len(names) < 2:
        return "".join(names)
    return ", ".join(names[:-1]) + " and " + names[-1]


def shown(text: str, longest: int = 24) -> str:
    """The text fit for a message: one line, nothing invisible, not too long."""
    text = "".join(c if c.isprintable() else "?" for c in text[: longest + 1])
    return text if len(text) <= longest else text[: longest - 3] + "..."


def canonical(name: str) -> str:
    """One key for all spellings of a name. p_i keeps its stroke, for pi is a number."""
    name = name.replace("ŷ", "yhat").replace("ȳ", "ybar")
    name = _ACCENT.sub(lambda found: found[2] + found[1], name, count=1)
    name = _WRAPPER.sub(r"\1", name, count=1)
    for sign, letters in GREEK.items():
        name = name.replace(sign, letters)
    plain = _SILENT.sub("", name.translate(str.maketrans(_LOW)))
    return "_".join(plain) if plain in CONSTANTS and "_" in name else plain


class Names:
    """The names one answer may contain.

    ranks maps a name to its number of axes: 0 a number, 1 a vector, 2 a matrix. The
    functions of arrays are known only where an array is. allowed are the names that
    messages list; the others can be read as well, so that a slip can be explained.
    """

    def __init__(self, ranks: dict[str, int], allowed: Iterable[str] = ()):
        self.ranks = dict(ranks)
        self.allowed = list(allowed) or list(ranks)
        self.key = {canonical(name): name for name in ranks}
        if len(self.key) < len(ranks):
            raise ValueError(f"two of {listing(ranks)} are one name in other spelling")
        for key, name in list(self.key.items()):
            self.key.setdefault(key.replace("_", ""), name)
        if "delta" in self.key and "pj" in self.key:  # Kronecker's, of i and j
            for indices in ("ij", "ji"):
                self.key.setdefault(f"delta{indices}", self.key["delta"])
        if "l2" in self.key:  # the strength of a penalty, in books a lambda
            self.key.setdefault("lambda", self.key["l2"])
        self.arrays = any(ranks.values())
        self.functions = {**FUNCTIONS, **(ARRAY_FUNCTIONS if self.arrays else {})}

    def function(self, word: str) -> str:
        """Meaning of a function's name, or "" if it is none."""
        if word in self.key:
            return ""
        return self.functions.get(word) or self.functions.get(word.lower(), "")

    def meaning(self, word: str) -> tuple[str, str] | None:
        """What a whole word is: (kind, value), or None for a word nobody declared."""
        if word in self.key:
            return "name", self.key[word]
        if word == "T":
            return "transpose", "T"
        if self.function(word):
            return "function", self.function(word)
        if word in CONSTANTS:
            return "constant", word
        if self.arrays and word in ("axis", "keepdims", "True", "False"):
            return "keyword", word
        return None

    def split(self, word: str, before: str) -> list[tuple[str, str, int]]:
        """Names that the word is a run of ("xw" is x w): (kind, value, length), or [].

        A function may end the run only in front of a bracket, e in front of a power.
        """
        if len(word) > LONGEST_RUN:
            return []
        for n in range(len(word), 0, -1):
            head, rest = word[:n], word[n:]
            if head in self.key:
                tail = self.split(rest, before)
                if tail or not rest:
                    return [("name", self.key[head], n), *tail]
            if not rest and head == "e" and before in ("^", "*"):
                return [("constant", "e", n)]
            if not rest and before == "(" and self.function(head):
                return [("function", self.function(head), n)]
        return []

    def unknown(self, word: str, spelled: str = "") -> ReadingError:
        """Sentence about a name that nobody declared, with the nearest that is."""
        near = [n for n in self.allowed if canonical(n).lower() == word.lower()]
        if not near and len(word) > 2:
            import difflib  # needed only here, and slow to load

            known = [*self.allowed, *self.functions]
            near = difflib.get_close_matches(word, known, 1, 0.7)
        hint = f" Did you mean '{near[0]}'?" if near else ""
        spelled = shown((spelled or word).strip())
        return ReadingError(f"You wrote '{spelled}'; {self.rule()}.{hint}")

    def rule(self) -> str:
        """Which names may be used, as the end of a sentence."""
        if not self.ranks:
            return "this answer has no names in it, only numbers"
        return f"this answer may use {listing(self.allowed)}"
