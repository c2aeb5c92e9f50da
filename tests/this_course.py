"""The course of this repository, read once for all tests that go through it."""

import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from grader.authoring.masters import read_masters
from grader.course.source import find_source

ROOT = Path(__file__).parents[1]
SOURCE = find_source(ROOT)
CATALOG = SOURCE.catalog
EXERCISES = CATALOG.exercises
BY_NOTEBOOK = CATALOG.by_notebook
MASTERS = read_masters(SOURCE)
NOTEBOOKS = {master.assignment: master.notebook for master in MASTERS}

# Whether all of what is of one kind is judged, where only some are taken else.
EVERY = bool(os.environ.get("GRADER_EVERY_ANSWER"))

# Those at which judging one answer takes longest: bug_hunt calls it thousands of times.
DEAR = {
    "bug_hunt", "gradient_descent", "loss_and_gradients", "matrix_gradients",
    "mlp_backward", "softmax_regression_gradients", "train", "weight_by_weight",
}  # fmt: skip


def in_turn(exercises: Iterable, many: int = 1) -> list:
    """Exercises as cases of a test that judges many answers, one in so many fast.

    The dear ones are slow whatever their place.
    """
    return [
        pytest.param(e, id=e.name, marks=[pytest.mark.slow] if slow else [])
        for place, e in enumerate(exercises)
        for slow in [place % many or e.name in DEAR]
    ]


def one_in(many: int, values: Iterable) -> list:
    """Values as cases, one in so many fast and the others slow: they are of a kind."""
    return [
        pytest.param(*case, marks=[pytest.mark.slow] if place % many else [])
        for place, value in enumerate(values)
        for case in [value if isinstance(value, tuple) else (value,)]
    ]
