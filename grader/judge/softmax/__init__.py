"""Exercises of notebook 2: many classes, softmax, its gradient."""

from grader.judge.softmax.backward import SOFTMAX_BACKWARD
from grader.judge.softmax.classes import ONE_HOT, ONE_VS_REST_PREDICT
from grader.judge.softmax.loss import CROSS_ENTROPY, CROSS_ENTROPY_BACKWARD
from grader.judge.softmax.pencil import EXERCISES as PENCIL_EXERCISES
from grader.judge.softmax.probabilities import LOG_SOFTMAX, SOFTMAX
from grader.judge.softmax.regression import (
    MINIBATCHES,
    SOFTMAX_REGRESSION_GRADIENTS,
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
    *PENCIL_EXERCISES,
)
