"""Exercises of notebook 2: many classes, softmax, its gradient."""

from grader.judge.softmax.backward import SOFTMAX_BACKWARD
from grader.judge.softmax.batches import MINIBATCHES
from grader.judge.softmax.classes import ONE_HOT, ONE_VS_REST_PREDICT
from grader.judge.softmax.gradient import CROSS_ENTROPY_BACKWARD
from grader.judge.softmax.jacobian import (
    HUNT_LOG_INDEX,
    HUNT_SOFTMAX_FACTOR,
    SOFTMAX_JACOBIAN,
    SOFTMAX_JACOBIAN_CASES,
)
from grader.judge.softmax.likelihood import INDICATOR_LIKELIHOOD
from grader.judge.softmax.loss import CROSS_ENTROPY
from grader.judge.softmax.numbers import MODEL_COUNTS, SOFTMAX_BY_HAND
from grader.judge.softmax.probabilities import LOG_SOFTMAX, SOFTMAX
from grader.judge.softmax.regression import SOFTMAX_REGRESSION_GRADIENTS
from grader.judge.softmax.updates import (
    CLASS_UPDATE,
    HUNT_CLAIMED_SIGN,
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
    HUNT_SOFTMAX_FACTOR,
    HUNT_LOG_INDEX,
    HUNT_SPLIT_SUM,
    HUNT_CLAIMED_SIGN,
    CLASS_UPDATE,
    HUNT_PENALTY,
)
