"""The pictures of the notebooks. Each call gives one Picture with alt text.

Only NumPy is imported here; matplotlib comes in with the first picture drawn.
"""

from grader.student.figures.areas import decision_regions, width_and_depth
from grader.student.figures.bends import folds, hidden_space
from grader.student.figures.boundary import boundary_explorer, decision_line
from grader.student.figures.copies import broadcasting
from grader.student.figures.curves import activations, slope_of_weights
from grader.student.figures.descent import loss_curve
from grader.student.figures.gates import gates
from grader.student.figures.gradient_table import gradient_table
from grader.student.figures.graph_steps import graph_steps
from grader.student.figures.hands import hands_and_truth
from grader.student.figures.images import (
    confident_errors,
    penalty_on_templates,
    templates,
)
from grader.student.figures.learning_rates import learning_rates
from grader.student.figures.losses import loss_bowl, zero_one_and_cross_entropy
from grader.student.figures.matrices import gradient_matrix, jacobian_and_vjp
from grader.student.figures.passes import gradient_costs, order_frames
from grader.student.figures.picture import Picture, when_written
from grader.student.figures.probabilities import probability_triangle, temperature
from grader.student.figures.regions import class_regions
from grader.student.figures.saturation import squared_error_and_cross_entropy
from grader.student.figures.shape_ledger import shape_ledger
from grader.student.figures.strength import accuracy_bars, layer_sizes
from grader.student.figures.training_outcome import (
    fitted_lines,
    predicted_numbers,
    predicted_probabilities,
)
from grader.student.figures.unit import neuron, one_step
from grader.student.figures.valley import step_size_valley

__all__ = [
    "Picture",
    "accuracy_bars",
    "activations",
    "boundary_explorer",
    "broadcasting",
    "class_regions",
    "confident_errors",
    "decision_line",
    "decision_regions",
    "fitted_lines",
    "folds",
    "gates",
    "gradient_costs",
    "gradient_matrix",
    "gradient_table",
    "graph_steps",
    "hands_and_truth",
    "hidden_space",
    "jacobian_and_vjp",
    "layer_sizes",
    "learning_rates",
    "loss_bowl",
    "loss_curve",
    "neuron",
    "one_step",
    "order_frames",
    "penalty_on_templates",
    "predicted_numbers",
    "predicted_probabilities",
    "probability_triangle",
    "shape_ledger",
    "slope_of_weights",
    "squared_error_and_cross_entropy",
    "step_size_valley",
    "temperature",
    "templates",
    "when_written",
    "width_and_depth",
    "zero_one_and_cross_entropy",
]
