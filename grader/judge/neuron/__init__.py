"""Exercises of notebook 1: one neuron."""

from grader.judge.neuron.activations import SIGMOID, SIGMOID_DERIVATIVE, STEP
from grader.judge.neuron.descent import GRADIENT_DESCENT, LOGIC_GATES
from grader.judge.neuron.instrument import NUMERICAL_GRADIENT
from grader.judge.neuron.line import AUGMENT, PRE_ACTIVATION, SIGNED_DISTANCE
from grader.judge.neuron.loss import BINARY_CROSS_ENTROPY, NEURON_GRADIENTS
from grader.judge.neuron.pencil import EXERCISES as PENCIL_EXERCISES

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
    *PENCIL_EXERCISES,
)
