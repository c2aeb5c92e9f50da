"""Say where a result is wrong, in the words of what was asked for.

A walk has steps and a gate has inputs; everything else has entries with an index.
"""

import numpy as np

ROWS = "The number of rows in a batch"
CORNERS = ("(0, 0)", "(0, 1)", "(1, 0)", "(1, 1)")


def entry_told(view: str, name: str, index: tuple, got, expected) -> str:
    """The entry at an index with what it is and what it should be, as a sentence."""
    mine, right = f"{got[index]:.6g}", f"{expected[index]:.6g}"
    if view == "gates":
        corner = CORNERS[index[0]]
        return f"{name} answers {mine} at {corner}; it should answer {right}."
    if view == "path":
        entry = f"entry {list(index[1:])} of {name}" if index[1:] else name
        return f"After step {index[0]}, {entry} is {mine}; it should be {right}."
    if view == "verdicts":
        mine, right = ("right" if v[index] else "wrong" for v in (got, expected))
        return f"A gradient that is {right} was called {mine}."
    entry = f"entry {list(index)} " if index else ""
    return f"There {entry}is {mine}; it should be {right}."


def called(view: str, name: str) -> str:
    """A block in a learner's words; most have the name that the exercise gives them."""
    return ROWS if (view, name) == ("batches", "sizes") else name


def count_told(got: np.ndarray, expected: np.ndarray, where: str) -> str:
    """A sentence about too many batches or too few."""
    come = "batch comes" if len(got) == 1 else "batches come"
    return f"{len(got)} {come} out{where}; it should be {len(expected)}."


def layers_told(got: dict, expected: dict) -> str:
    """A sentence about a list of another number of layers; "" if it is the same."""
    have, want = _layers(got), _layers(expected)
    layers = "is 1 layer" if have == 1 else f"are {have} layers"
    return "" if have == want else f"There {layers}; the network has {want}."


def _layers(blocks: dict) -> int:
    weights = [name for name in blocks if name[0] == "W" and name[1:].isdigit()]
    return sum(blocks[name].size > 0 for name in weights)


def joined(names: list[str]) -> str:
    """Names in a row: a; a and b; a, b and c."""
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def length_told(got: np.ndarray, expected: np.ndarray, where: str) -> tuple[str, str]:
    """Two sentences about a walk that has too many places or too few."""
    n = len(got)
    entries = "entry" if n == 1 else "entries"
    sentence = f"Your path has {n} {entries}{where}; it should have {len(expected)}."
    early = n < len(expected)
    return sentence, "It stops too early." if early else "It goes on for too long."
