"""Say where a result is wrong, in the words of what was asked for.

A walk has steps and a gate has inputs; everything else has entries with an index.
"""

import numpy as np

from grader.student.judging.spec import Case, Spec

MOST_NUMBERS = 18  # what can be redone by hand
ROWS = "The number of rows in a batch"
CORNERS = ("(0, 0)", "(0, 1)", "(1, 0)", "(1, 1)")


def entry_told(spec: Spec, case: Case, name: str, index: tuple, got) -> str:
    """The entry at an index with what it is and what it should be, as a sentence.

    With it stands the input it came from, if that is small enough to redo by hand.
    """
    expected = case.expected[name]
    mine, right = (f"{float(v[index]) + 0.0:.6g}" for v in (got, expected))
    if spec.view == "gates":
        corner = CORNERS[index[0]]
        return f"{name} answers {mine} at {corner}; it should answer {right}."
    if spec.view == "path":
        entry = f"entry {list(index[1:])} of {name}" if index[1:] else name
        return (
            f"After {unit(case)} {index[0]}, {entry} is {mine}; it should be {right}."
        )
    if spec.view == "verdicts":
        mine, right = ("right" if v[index] else "wrong" for v in (got, expected))
        return f"A gradient that is {right} was called {mine}."
    if spec.view == "start" and index:
        return f"In layer {index[0] + 1} it is {mine}; it should be {right}."
    if here := _elementwise(spec, case, expected.shape, index):
        return f"At {here} it gives {mine}; it should be {right}."
    entry = f"entry {list(index)} " if index else ""
    inputs = inputs_told(spec, case, index)
    if not inputs:
        subject = f"There {entry}" if entry else "It "
        return f"{subject}is {mine}; it should be {right}."
    subject = entry or f"{name} " if len(spec.returns) > 1 else entry or "the result "
    return f"With {inputs}, {subject}is {mine}; it should be {right}."


def _elementwise(spec: Spec, case: Case, shape: tuple, index: tuple) -> str:
    """The numbers that an entry comes from, if each comes from its own; or ""."""
    named = zip(spec.arguments, spec.axes, case.args, strict=False)
    found = [(name, value) for name, axes, value in named if axes == "*"]
    if not found or any(np.shape(value) != shape for _, value in found):
        return ""
    entries = ((name, np.asarray(value)[index]) for name, value in found)
    return ", ".join(f"{name} = {number(entry)}" for name, entry in entries)


def inputs_told(spec: Spec, case: Case, index: tuple) -> str:
    """The arguments that an entry comes from, or "" if they are too many numbers."""
    if len(spec.arguments) != len(case.args):
        return ""
    told, numbers = [], 0
    for i, (name, value) in enumerate(zip(spec.arguments, case.args, strict=True)):
        if not isinstance(value, np.ndarray | float | int | str):
            return ""
        if spec.rows and spec.axes[i].startswith("n") and isinstance(value, np.ndarray):
            name, value = f"{name}[{index[0]}]", value[index[0]]
        numbers += np.size(value)
        text = (
            f'"{value}"' if isinstance(value, str) else _array_told(np.asarray(value))
        )
        told.append(f"{name} = {text}")
    return ", ".join(told) if numbers <= MOST_NUMBERS else ""


def _array_told(array: np.ndarray) -> str:
    if not array.shape:
        return number(array)
    return f"[{', '.join(map(_array_told, array))}]"


def number(value) -> str:
    """A number of an input in four digits, a whole one as it is."""
    value = value.item()
    return str(value) if isinstance(value, int) else f"{value + 0.0:.4g}"


def unit(case: Case) -> str:
    """What the entries of a path are made by: one step each, or a whole epoch."""
    return "epoch" if "epochs" in case.kwargs else "step"


def called(view: str, name: str) -> str:
    """A block in a learner's words; most have the name that the exercise gives them."""
    return ROWS if (view, name) == ("batches", "sizes") else name


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
