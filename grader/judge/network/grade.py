"""Hold one answer against the reference: exact, near, or wrong."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from grader.judge.network.adapters import Calling
from grader.judge.network.call_protocol import Answer, StoppedError, ask, flat
from grader.judge.network.network import Array, Instance, gradient, loss, view_of
from grader.student.judging.compare import EXACT, agrees

SAME = 1e-8


def loss_is_right(instance: Instance, answer: Answer) -> bool:
    """Whether the loss is ours, or none is asked for."""
    if answer.loss is None:
        return True
    ours = view_of(instance).remembered(("loss",), lambda: float(loss(instance)))
    return agrees(np.array(answer.loss), np.array(ours))


def is_exact(instance: Instance, answer: Answer) -> bool:
    """Whether all gradients are ours up to rounding, in one comparison."""
    ours, room = view_of(instance).remembered(
        ("flat",), lambda: _flat_with_room(instance)
    )
    return bool((np.abs(flat(answer.blocks) - ours) <= room).all())


def is_right(instance: Instance, answer: Answer) -> bool:
    """Whether all gradients are ours, block by block, reduced precision included."""
    if is_exact(instance, answer):
        return True
    right = gradient(instance)
    return all(agrees(answer.blocks[name], right[name]) for name in right)


def share_of_blocks(pairs: list[tuple[Instance, Answer]]) -> float:
    """Share of the blocks that are right in every answer, shapes included."""
    names = pairs[0][0].network.blocks
    right = [
        all(agrees(answer.blocks[n], gradient(i)[n]) for i, answer in pairs)
        for n in names
    ]
    return sum(right) / len(names)


def agrees_nearby(calling: Calling, function: Callable, instance: Instance) -> bool:
    """Whether loss and gradients are ours here and at stretched parameters."""
    for factor in (1.0, -1.0, 0.1, 1.5):
        moved = {n: factor * p for n, p in instance.parameters.items()}
        stretched = replace(instance, parameters=moved)
        try:
            with np.errstate(all="ignore"):
                answer = ask(calling, function, stretched)
        except StoppedError:
            return False
        right = gradient(stretched)
        if not loss_is_right(stretched, answer) or not all(
            agrees(answer.blocks[name], right[name], SAME) for name in right
        ):
            return False
    return True


def _flat_with_room(instance: Instance) -> tuple[Array, Array]:
    """All blocks in one vector, and what each entry may deviate to be exact."""
    right = gradient(instance)
    room = [np.full(b.size, EXACT * np.abs(b).max()) for b in right.values()]
    return flat(right), np.concatenate(room)
