"""Classes of input of exercises that take networks: lists of layers of any depth.

Which of them an exercise is asked over follows from an argument whose axes are LAYERS.
"""

from collections.abc import Callable, Iterator

import numpy as np

from grader.judge.points import Point

LAYERS = "+"  # in place of axes: a list of layers (W, b)
DEEP = 5


def classes_of_networks(
    axes: dict[str, str], inputs: Callable[[Point], dict]
) -> Iterator[tuple[str, Callable[[Point], bool]]]:
    """Every class with the test whether a point belongs to it."""
    names = [name for name, told in axes.items() if told == LAYERS]
    for name in names[:1]:

        def layers(point, name=name) -> list:
            return inputs(point)[name]

        yield "one layer", lambda point: len(layers(point)) == 1
        yield "five layers", lambda point: len(layers(point)) >= DEEP
        yield "one feature", lambda point: _widths(layers(point))[0] == 1
        yield "one unit", lambda point: 1 in _hidden(layers(point))
        yield "one output", lambda point: _widths(layers(point))[-1] == 1
        yield "five layers alike", lambda point: _alike(layers(point))
    for name in names:
        yield f"whole numbers in {name}", _all_are(inputs, name, np.integer)
        yield f"single precision in {name}", _all_are(inputs, name, np.float32)


def sizes_of_layers(layers: list) -> dict[str, int]:
    """Widths by place: that of the inputs, of each hidden layer, of the outputs."""
    widths = _widths(layers)
    return {f"width {i}": width for i, width in enumerate(widths)}


def _widths(layers: list) -> list[int]:
    shapes = [np.shape(_value(W)) for W, _ in layers]
    return [shapes[0][0], *(shape[1] for shape in shapes)]


def _hidden(layers: list) -> list[int]:
    return _widths(layers)[1:-1]


def _alike(layers: list) -> bool:
    """Whether there are so many layers, and all have one shape of two units or more."""
    widths = set(_widths(layers))
    return len(layers) >= DEEP and len(widths) == 1 and 1 not in widths


def _all_are(inputs: Callable, name: str, kind: type) -> Callable[[Point], bool]:
    return lambda point: all(
        np.issubdtype(np.asarray(_value(block)).dtype, kind)
        for layer in inputs(point)[name]
        for block in layer
    )


def _value(block):
    """The array of a parameter, which may stand in a node."""
    return getattr(block, "value", block)
