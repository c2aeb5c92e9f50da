"""Exercises of notebook 4: computation graphs."""

from grader.judge.graph import binary_ops, matrix_ops, traversal, unary_ops

EXERCISES = (
    *matrix_ops.EXERCISES,
    *binary_ops.EXERCISES,
    *unary_ops.EXERCISES,
    *traversal.EXERCISES,
)
