"""Exercises of notebook 4: computation graphs."""

from grader.judge.graph import (
    binary_ops,
    linear_ops,
    matrix_ops,
    traversal,
    unary_ops,
)
from grader.judge.graph.broadcasting import UNBROADCAST

EXERCISES = (
    UNBROADCAST,
    *matrix_ops.EXERCISES,
    *binary_ops.EXERCISES,
    *linear_ops.EXERCISES,
    *unary_ops.EXERCISES,
    *traversal.EXERCISES,
)
