"""Exercises of notebook 4: computation graphs."""

from grader.exercises.graph import (
    binary_ops,
    linear_ops,
    matrix_ops,
    traversal,
    unary_ops,
)
from grader.exercises.graph.broadcasting import UNBROADCAST
from grader.exercises.graph.composites import (
    COMPOSITE_SQUARED,
    HUNT_COMPOSITE_BINARY,
    HUNT_COMPOSITE_VECTOR,
)
from grader.exercises.graph.hunts import (
    HUNT_MATRIX_FORM,
    HUNT_SMALL_GRAPH,
    HUNT_WORKED_FORMULAS,
)
from grader.exercises.graph.jacobians import (
    COMPOSITION_BY_HAND,
    HUNT_COMPONENTWISE,
    JACOBIANS_BY_HAND,
)
from grader.exercises.graph.matrix_net import MATRIX_GRADIENTS
from grader.exercises.graph.networks import MLP_LOSS, WORKED_NETWORK_LOSS
from grader.exercises.graph.numbers import (
    ENGINE_BY_HAND,
    GRADIENT_SHAPES,
    JACOBIANS_AT_A_POINT,
    LOCAL_RULES_BY_HAND,
)
from grader.exercises.graph.worked import COMPOSE_JACOBIANS, WEIGHT_BY_WEIGHT
from grader.exercises.graph.worked_numbers import WORKED_BACKWARD, WORKED_FORWARD

EXERCISES = (
    UNBROADCAST,
    *matrix_ops.EXERCISES,
    *binary_ops.EXERCISES,
    *linear_ops.EXERCISES,
    *unary_ops.EXERCISES,
    *traversal.EXERCISES,
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
