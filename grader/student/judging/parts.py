"""What of an answer is right: equal shares of the points for equal parts.

A part is a block that an answer returns. In a network it is one kind of block in the
last layer or in all the layers below it, so that a share does not hang on how many
layers are tried.
"""

import re
from collections.abc import Iterable

from grader.student.judging.compare import agrees
from grader.student.judging.spec import Case

OF_A_LAYER = re.compile(r"(W|b|inputs |z )([1-9]\d*)")


def share_of_parts(results: Iterable[tuple[Case, dict]]) -> float:
    """Share of the parts that are right at every call. results: case, blocks."""
    right: dict[str, bool] = {}
    for case, blocks in results:
        deepest = max(
            (_layer(n) for n, b in case.expected.items() if b.size), default=0
        )
        for name, expected in case.expected.items():
            if expected.size or blocks[name].size or not _layer(name):
                part = _part(name, deepest)
                fits = agrees(blocks[name], expected)
                right[part] = right.get(part, True) and fits
    return sum(right.values()) / len(right)


def _part(name: str, deepest: int) -> str:
    """The part that a block belongs to in a network of so many layers."""
    layer = _layer(name)
    if not layer:
        return name
    place = "the last layer" if layer == deepest else "the layers below it"
    return f"{name.removesuffix(str(layer))} of {place}"


def _layer(name: str) -> int:
    """The number of the layer that a block called W2 or b2 belongs to; 0 for others."""
    found = OF_A_LAYER.fullmatch(name)
    return int(found[2]) if found else 0
