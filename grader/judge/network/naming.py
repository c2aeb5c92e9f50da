"""Put an explanation into words: names of mistakes, and places of unexplained ones."""

from dataclasses import dataclass

from grader.judge.network.rules import Choice, Choices
from grader.judge.network.sentences import SENTENCES

FACTOR_CODES = {
    "out": {
        "-1": "D1",
        "2": "D2",
        "1/2": "D3",
        "n": "B1",
        "1/n": "B2",
        "1/k": "B3",
        "k": "D-k",
        "1/ln 10": "D12",
        "1/ln 2": "D12",
        "n/k": "B-n/k",
        "n/d": "B-n/d",
        "n/(n-1)": "B-n/(n-1)",
        "1/d": "B-1/d",
    },
    "bias": {"1/n": "B6", "n": "B7"},
    "penalty": {"2": "R1", "1/2": "R2", "1/n": "R3", "-1": "R5"},
}
OTHER_FACTOR = {
    "out": "number",
    "step": "C-factor",
    "weight": "W-factor",
    "bias": "b-factor",
    "penalty": "R-factor",
    "bias penalty": "R7",
}
HIDDEN_ONLY = {"A8", "B10", "W-signal"}
UPPER_ONLY = {"C3", "W-slope", "W-below"}


@dataclass(frozen=True)
class Place:
    """One local step, by kind and layer."""

    kind: str
    layer: int

    @property
    def words(self) -> str:
        """The place as it is told."""
        i = self.layer
        return {
            "out": f"the gradient at the output (layer {i})",
            "step": f"the step from layer {i + 1} to layer {i}",
            "weight": f"dW{i}",
            "bias": f"db{i}",
            "penalty": f"what l2 adds to dW{i}",
            "bias penalty": f"what l2 adds to db{i}",
            "forward": f"the output of layer {i} that the gradient is built on",
        }[self.kind]


@dataclass(frozen=True)
class Name:
    """A named mistake, the layers it is in, and a word for its sentence."""

    code: str
    kind: str
    layers: tuple[int, ...]
    everywhere: bool
    word: str = ""

    @property
    def sentence(self) -> str:
        """The sentence for the learner; it tells the layers unless all are meant."""
        text = SENTENCES[self.code].format(word=self.word)
        if self.everywhere:
            return text
        if self.kind == "step":
            steps = [f"from layer {i + 1} to layer {i}" for i in self.layers]
            return f"On the way {' and '.join(steps)}: {text}"
        listed = " and ".join(str(i) for i in self.layers)
        return f"Layer{'s' if len(self.layers) > 1 else ''} {listed}: {text}"


def codes(kind: str, choice: Choice) -> list[tuple[str, str]]:
    """Code and word of every mistake in a choice."""
    found = [(rule.code, rule.key) for rule in choice.rules if not rule.right]
    masked = any(code.startswith("B4") for code, _ in found)
    for word in choice.factor.words:
        if masked and word == "n":
            continue  # one example alone has nothing to be averaged with
        code = FACTOR_CODES.get(kind, {}).get(word, OTHER_FACTOR[kind])
        found.append((code, word))
    return found


def names(choices: Choices, layers: int) -> tuple[Name, ...]:
    """Names of all mistakes in a complete explanation, from the output down."""
    places: dict[tuple, list[int]] = {}
    for (kind, layer), choice in choices.items():
        for code, word in codes(kind, choice):
            detail = word if "{word}" in SENTENCES[code] else ""
            where = places.setdefault((code, kind, detail), [])
            if layer not in where:  # a rule and its factor may have one name
                where.append(layer)
    missing = places.get(("R4", "penalty", ""))
    if layers > 1 and missing == list(range(layers - 1, 0, -1)):
        del places["R4", "penalty", ""]
        places["R8", "penalty", ""] = list(range(layers, 0, -1))
    found, told = [], set()
    for (code, kind, word), where in places.items():
        if (code, tuple(where)) in told:
            continue  # exchanged units spoil weights and bias: one mistake
        told.add((code, tuple(where)))
        everywhere = where == list(_span(code, kind, layers))
        found.append(Name(code, kind, tuple(sorted(where)), everywhere, word))
    return tuple(found)


def _span(code: str, kind: str, layers: int) -> range:
    """Layers a mistake can be in, from the output down."""
    if kind == "out":
        return range(layers, layers - 1, -1)
    if kind == "step" or code in HIDDEN_ONLY:
        return range(layers - 1, 0, -1)
    if code in UPPER_ONLY:
        return range(layers, 1, -1)
    return range(layers, 0, -1)


def places(choices: Choices) -> tuple[Place, ...]:
    """Slots that are not right, from the output down, penalties last.

    If a weight gradient is not built on the output of the layer below and something
    else is wrong as well, that output is the one cause of both; but not if dW1, which
    is built on the inputs, is wrong in itself.
    """
    wrong = [s for s, choice in choices.items() if not (choice and choice.right)]
    data = [s for s in wrong if choices[s] is None and "penalty" not in s[0]]
    # what l2 adds cannot be told below a step that is wrong, maybe because of l2
    steps = [layer for kind, layer in wrong if kind in ("out", "step")]
    highest = max(steps + [layer for _, layer in data], default=0)
    wrong = [
        (kind, layer)
        for kind, layer in wrong
        if choices[kind, layer] or "penalty" not in kind or layer > highest
    ]
    odd = [layer for kind, layer in data if kind == "weight" and layer > 1]
    if odd and len(data) > 1 and ("weight", 1) not in data:
        return (Place("forward", min(odd) - 1),)
    return tuple(Place(*slot) for slot in wrong)
