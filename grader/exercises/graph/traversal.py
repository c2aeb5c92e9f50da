"""The engine: a topological order, and the backward pass that goes through it."""

from grader.api import EngineExercise, judge_backward, judge_order
from solutions import graph as solution

TOPOLOGICAL_ORDER = EngineExercise(
    "topological_order", solution.topological_order, "order", judge_order
)
BACKWARD = EngineExercise(
    "backward",
    solution.backward,
    "backward",
    judge_backward,
    uses=("topological_order",),
)
