"""Exercises of notebook 3: networks of several layers and backpropagation."""

from grader.exercises.mlp.activations import RELU, RELU_BACKWARD
from grader.exercises.mlp.affine import AFFINE, AFFINE_BACKWARD
from grader.exercises.mlp.backward import MLP_BACKWARD
from grader.exercises.mlp.binary import (
    SIGMOID_CROSS_ENTROPY,
    SIGMOID_CROSS_ENTROPY_BACKWARD,
)
from grader.exercises.mlp.chains import (
    HIDDEN_WEIGHT_CHAIN,
    HUNT_HIDDEN_UPDATE,
    HUNT_LINEAR_OUTPUT,
    HUNT_SQUARED_RESIDUAL,
    OUTPUT_WEIGHT_CHAIN,
)
from grader.exercises.mlp.classes import HUNT_BINARY_NET, HUNT_ENTROPY, HUNT_LOST_FACTOR
from grader.exercises.mlp.forward import INITIALIZE_MLP, MLP_FORWARD
from grader.exercises.mlp.hunt import BUG_HUNT
from grader.exercises.mlp.matrices import (
    DELTA_RECURSION,
    HUNT_OUTER_PRODUCT,
    MATRIX_COLUMNS,
    MATRIX_ROWS,
)
from grader.exercises.mlp.numbers import NOTATION_BY_HAND
from grader.exercises.mlp.output_layer import OUTPUT_LAYER_GRADIENTS
from grader.exercises.mlp.smooth import SIGMOID_BACKWARD, TANH_BACKWARD
from grader.exercises.mlp.squared import SQUARED_ERROR, SQUARED_ERROR_BACKWARD
from grader.exercises.mlp.training import SGD_STEP, TRAIN
from grader.exercises.mlp.whole import LOSS_AND_GRADIENTS

EXERCISES = (
    AFFINE,
    RELU,
    SQUARED_ERROR,
    SQUARED_ERROR_BACKWARD,
    AFFINE_BACKWARD,
    RELU_BACKWARD,
    SIGMOID_BACKWARD,
    TANH_BACKWARD,
    OUTPUT_LAYER_GRADIENTS,
    SIGMOID_CROSS_ENTROPY,
    SIGMOID_CROSS_ENTROPY_BACKWARD,
    MLP_FORWARD,
    MLP_BACKWARD,
    LOSS_AND_GRADIENTS,
    INITIALIZE_MLP,
    SGD_STEP,
    TRAIN,
    BUG_HUNT,
    NOTATION_BY_HAND,
    OUTPUT_WEIGHT_CHAIN,
    HIDDEN_WEIGHT_CHAIN,
    HUNT_HIDDEN_UPDATE,
    HUNT_LINEAR_OUTPUT,
    HUNT_SQUARED_RESIDUAL,
    HUNT_BINARY_NET,
    HUNT_LOST_FACTOR,
    HUNT_ENTROPY,
    MATRIX_COLUMNS,
    MATRIX_ROWS,
    HUNT_OUTER_PRODUCT,
    DELTA_RECURSION,
)
