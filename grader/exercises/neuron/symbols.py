"""Symbols that the formulas of notebook 1 share, and where their answers stand."""

from functools import partial

from grader.api import typed_exercises
from solutions import neuron as solution

UNIT = (0.05, 0.95)
REAL = (-3.0, 3.0)
SMALL = (-1.4, 1.4)
LABEL = [0, 1]

formula = partial(typed_exercises.formula, solution)
right = partial(typed_exercises.right, solution)
