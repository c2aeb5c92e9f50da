"""Exercises of notebook 2: many classes, softmax, its gradient."""

from grader.exercises.softmax.backward import SOFTMAX_BACKWARD
from grader.exercises.softmax.batches import MINIBATCHES
from grader.exercises.softmax.classes import ONE_HOT, ONE_VS_REST_PREDICT
from grader.exercises.softmax.gradient import CROSS_ENTROPY_BACKWARD
from grader.exercises.softmax.jacobian import (
    HUNT_LOG_INDEX,
    SOFTMAX_JACOBIAN,
    SOFTMAX_JACOBIAN_CASES,
)
from grader.exercises.softmax.likelihood import INDICATOR_LIKELIHOOD
from grader.exercises.softmax.loss import CROSS_ENTROPY
from grader.exercises.softmax.numbers import MODEL_COUNTS, SOFTMAX_BY_HAND
from grader.exercises.softmax.probabilities import LOG_SOFTMAX, SOFTMAX
from grader.exercises.softmax.regression import SOFTMAX_REGRESSION_GRADIENTS
from grader.exercises.softmax.updates import (
    CLASS_UPDATE,
    HUNT_PENALTY,
    HUNT_SPLIT_SUM,
)

EXERCISES = (
    ONE_VS_REST_PREDICT,
    ONE_HOT,
    SOFTMAX,
    LOG_SOFTMAX,
    CROSS_ENTROPY,
    SOFTMAX_BACKWARD,
    CROSS_ENTROPY_BACKWARD,
    SOFTMAX_REGRESSION_GRADIENTS,
    MINIBATCHES,
    MODEL_COUNTS,
    SOFTMAX_BY_HAND,
    INDICATOR_LIKELIHOOD,
    SOFTMAX_JACOBIAN_CASES,
    SOFTMAX_JACOBIAN,
    HUNT_LOG_INDEX,
    HUNT_SPLIT_SUM,
    CLASS_UPDATE,
    HUNT_PENALTY,
)
