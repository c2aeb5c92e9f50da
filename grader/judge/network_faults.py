"""Mechanical faults of answers that take or give lists of layers, or a generator.

Only the first layers are gone through, or the rule of one is used for all that look
like it; two layers share memory; a generator is not drawn from but copied.
"""

import copy
from collections.abc import Callable, Mapping

import numpy as np

from grader.judge.faults import Change
from grader.judge.points import is_named
from grader.student.judging.drawing import is_generator

DEPTHS = (1, 2, 3, 4)


def _to_layers(change: Callable, value):
    """The same with each list of layers in it changed."""
    if _are_layers(value):
        return change(value)
    if isinstance(value, tuple | list) and not is_named(value):
        return type(value)(_to_layers(change, part) for part in value)
    return value


def _are_layers(value) -> bool:
    return isinstance(value, list) and bool(value) and all(map(is_named, value))


def _of_results(change: Callable) -> Change:
    def put_on(right):
        return lambda *args, **kwargs: _to_layers(change, right(*args, **kwargs))

    return put_on


def _of_arguments(change: Callable) -> Change:
    def put_on(right):
        return lambda *args, **kwargs: right(
            *(_to_layers(change, a) for a in args), **kwargs
        )

    return put_on


def _cut(count: int) -> Callable:
    return lambda layers: layers[:count]


def _zeros_above(count: int) -> Callable:
    """Layers beyond some as zeros."""

    def change(layers):
        return layers[:count] + [type(v)(*(0.0 * b for b in v)) for v in layers[count:]]

    return change


def _repeated(count: int) -> Callable:
    """The layer of some number in place of all later ones of its shape."""

    def change(layers):
        if len(layers) <= count:
            return layers
        last = layers[count - 1]
        later = (last if _look_alike(last, v) else v for v in layers[count:])
        return [*layers[:count], *later]

    return change


def _look_alike(one, other) -> bool:
    shapes = [
        [np.shape(getattr(b, "value", b)) for b in layer] for layer in (one, other)
    ]
    return shapes[0] == shapes[1]


def _biases_gone(count: int) -> Callable:
    """Biases of the layers beyond some as zeros."""

    def change(layers):
        later = (v._replace(b=0.0 * v.b) for v in layers[count:])
        return [*layers[:count], *later]

    return change


def _up_to_like_the_last(layers: list) -> list:
    """Layers up to the first whose biases are those of the last, which is it for them.

    In training's first step all biases are 0.
    """
    *_, last = (np.asarray(getattr(v.b, "value", v.b)) for v in layers)
    ends = (
        i
        for i, v in enumerate(layers)
        if np.array_equal(getattr(v.b, "value", v.b), last)
    )
    return layers[: next(ends) + 1]


def _one_memory(layers: list) -> list:
    """Arrays that are equal as one and the same."""
    kept: dict[tuple, np.ndarray] = {}

    def once(array):
        return kept.setdefault((array.shape, array.tobytes()), array)

    return [type(layer)(*map(once, layer)) for layer in layers]


def _with_generators(change: Callable) -> Change:
    """The right results of generators that were changed, and nothing else."""

    def put_on(right):
        def answer(*args, **kwargs):
            kept = [change(a) if is_generator(a) else a for a in args]
            named = {n: change(a) if is_generator(a) else a for n, a in kwargs.items()}
            return right(*kept, **named)

        return answer

    return put_on


NETWORK_FAULTS: Mapping[str, Change] = {
    **{f"gives {n} layers at most": _of_results(_cut(n)) for n in DEPTHS},
    **{f"gives zeros after layer {n}": _of_results(_zeros_above(n)) for n in DEPTHS},
    **{f"gives layer {n} for later ones": _of_results(_repeated(n)) for n in DEPTHS},
    **{f"takes {n} layers at most": _of_arguments(_cut(n)) for n in DEPTHS},
    **{f"takes layer {n} for later ones": _of_arguments(_repeated(n)) for n in DEPTHS},
    **{
        f"has no biases after layer {n}": _of_arguments(_biases_gone(n)) for n in DEPTHS
    },
    "takes the first layer with the last one's biases for the last": _of_arguments(
        _up_to_like_the_last
    ),
    "gives the layers in reverse order": _of_results(lambda layers: layers[::-1]),
    "takes the layers in reverse order": _of_arguments(lambda layers: layers[::-1]),
    "gives equal arrays as one": _of_results(_one_memory),
    "copies the generator": _with_generators(copy.deepcopy),
    "makes a generator of its own": _with_generators(
        lambda rng: np.random.default_rng(0)
    ),
}
