"""Exercises of notebook 4 beside the ops and the engine."""

from grader.judge.graph_course.composites import (
    COMPOSITE_SQUARED,
    HUNT_COMPOSITE_BINARY,
    HUNT_COMPOSITE_VECTOR,
)
from grader.judge.graph_course.hunts import (
    HUNT_MATRIX_FORM,
    HUNT_SMALL_GRAPH,
    HUNT_WORKED_FORMULAS,
)
from grader.judge.graph_course.jacobians import (
    COMPOSITION_BY_HAND,
    HUNT_COMPONENTWISE,
    JACOBIANS_BY_HAND,
)
from grader.judge.graph_course.matrix_net import MATRIX_GRADIENTS
from grader.judge.graph_course.networks import MLP_LOSS, WORKED_NETWORK_LOSS
from grader.judge.graph_course.numbers import (
    ENGINE_BY_HAND,
    GRADIENT_SHAPES,
    JACOBIANS_AT_A_POINT,
    LOCAL_RULES_BY_HAND,
)
from grader.judge.graph_course.worked import COMPOSE_JACOBIANS, WEIGHT_BY_WEIGHT
from grader.judge.graph_course.worked_numbers import WORKED_BACKWARD, WORKED_FORWARD

EXERCISES = (
    COMPOSITE_SQUARED,
    HUNT_COMPOSITE_BINARY,
    HUNT_COMPOSITE_VECTOR,
    LOCAL_RULES_BY_HAND,
    GRADIENT_SHAPES,
    HUNT_COMPONENTWISE,
    COMPOSITION_BY_HAND,
    JACOBIANS_BY_HAND,
    JACOBIANS_AT_A_POINT,
    ENGINE_BY_HAND,
    WORKED_FORWARD,
    HUNT_SMALL_GRAPH,
    WORKED_BACKWARD,
    HUNT_WORKED_FORMULAS,
    HUNT_MATRIX_FORM,
    COMPOSE_JACOBIANS,
    WEIGHT_BY_WEIGHT,
    MATRIX_GRADIENTS,
    WORKED_NETWORK_LOSS,
    MLP_LOSS,
)
