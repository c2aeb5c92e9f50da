"""Exercises of notebook 1: one neuron."""

from grader.exercises.neuron.activations import SIGMOID, SIGMOID_DERIVATIVE, STEP
from grader.exercises.neuron.descent import GRADIENT_DESCENT
from grader.exercises.neuron.gates import LOGIC_GATES
from grader.exercises.neuron.gradient import NEURON_GRADIENTS
from grader.exercises.neuron.instrument import NUMERICAL_GRADIENT
from grader.exercises.neuron.likelihood import (
    HUNT_CROSS_ENTROPY,
    HUNT_EXPONENT,
    HUNT_HYPOTHESIS,
    LIKELIHOOD,
    LOGIT_GRADIENT,
)
from grader.exercises.neuron.line import AUGMENT, PRE_ACTIVATION, SIGNED_DISTANCE
from grader.exercises.neuron.loss import BINARY_CROSS_ENTROPY
from grader.exercises.neuron.numbers import (
    LINE_BY_HAND,
    ONE_STEP_BY_HAND,
    WEIGHTED_SUM_BY_HAND,
)
from grader.exercises.neuron.slopes import (
    HUNT_DISTANCE,
    HUNT_UPDATE_RULE,
    LOG_ODDS,
    LOG_SIGMOID_SLOPES,
    SIGMOID_SLOPE,
)
from grader.exercises.neuron.training import TRAIN_NEURON

EXERCISES = (
    PRE_ACTIVATION,
    AUGMENT,
    SIGNED_DISTANCE,
    STEP,
    SIGMOID,
    SIGMOID_DERIVATIVE,
    NUMERICAL_GRADIENT,
    BINARY_CROSS_ENTROPY,
    NEURON_GRADIENTS,
    GRADIENT_DESCENT,
    LOGIC_GATES,
    TRAIN_NEURON,
    WEIGHTED_SUM_BY_HAND,
    LINE_BY_HAND,
    ONE_STEP_BY_HAND,
    HUNT_DISTANCE,
    SIGMOID_SLOPE,
    HUNT_UPDATE_RULE,
    LOG_ODDS,
    LOG_SIGMOID_SLOPES,
    LIKELIHOOD,
    HUNT_CROSS_ENTROPY,
    LOGIT_GRADIENT,
    HUNT_HYPOTHESIS,
    HUNT_EXPONENT,
)
