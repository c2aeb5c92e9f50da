"""Numbers of notebook 3 that are counted by hand: known wrong answers."""

from functools import partial

from grader.api import typed_exercises
from solutions import mlp as solution

numbers = partial(typed_exercises.numbers, solution)

_NAMES = ("shape_in_rows", "shape_in_columns", "index_in_rows", "parameters", "paths")


def _only(position: int, answer) -> tuple:
    """An answer that is told apart by one of its entries alone."""
    return tuple(answer if i == position else None for i in range(len(_NAMES)))


NOTATION_BY_HAND = numbers(
    "notation_by_hand",
    names=_NAMES,
    wrong={
        "C6": (
            ((3, 4), (4, 3), None, None, None),
            "The two shapes are exchanged: in X @ W the inputs count the rows.",
        ),
        "C6-rows": (_only(0, (3, 4)), "shape_in_rows: W has a row for each input."),
        "C6-columns": (
            _only(1, (4, 3)),
            "shape_in_columns: in W @ x a row belongs to each unit.",
        ),
        "index": (_only(2, (2, 1)), "index_in_rows: from comes first, then to."),
        "from-1": (_only(2, (2, 3)), "index_in_rows: Python counts from 0."),
        "unit-from-1": (
            _only(2, (3, 2)),
            "index_in_rows: from comes first, then to; and Python counts from 0.",
        ),
        "no-bias": (_only(3, 18), "parameters: biases have been left out."),
        "input-biases": (_only(3, 27), "parameters: inputs have no biases."),
        "one-layer-only": (_only(3, 15), "parameters: that is the first layer alone."),
        "one-bias": (_only(3, 20), "parameters: every unit has its own bias."),
        "all-paths": (
            _only(4, 120),
            "paths: those are all ways from the inputs; one weight has chosen "
            "its input and its unit already.",
        ),
        "one-layer": (_only(4, 5), "paths: the way goes on to the outputs."),
        "added": (_only(4, 7), "paths: ways that branch again multiply."),
        "last-branch": (
            _only(4, 2),
            "paths: the way branches earlier, too.",
        ),
        "with-units": (_only(4, 40), "paths: the first weight fixes its unit."),
    },
)
