"""All exercises of the course by name, in the order in which they are asked."""

from collections.abc import Callable, Iterable
from functools import cache

from grader.exercises import graph, mlp, neuron, softmax
from grader.judge.typed_exercises import FormulaExercise, NumberExercise

NOTEBOOKS = {
    "neuron": neuron.EXERCISES,
    "softmax": softmax.EXERCISES,
    "mlp": mlp.EXERCISES,
    "graph": graph.EXERCISES,
}

# The order of the exercises in the masters, which decides what counts as earlier.
ORDER = {
    "neuron": """
        weighted_sum_by_hand pre_activation augment line_by_hand signed_distance
        hunt_distance step sigmoid sigmoid_slope sigmoid_derivative
        hunt_update_rule log_odds log_sigmoid_slopes numerical_gradient
        likelihood hunt_cross_entropy binary_cross_entropy logit_gradient
        neuron_gradients hunt_hypothesis hunt_exponent one_step_by_hand
        gradient_descent logic_gates train_neuron
    """,
    "softmax": """
        model_counts one_vs_rest_predict one_hot softmax_by_hand softmax
        indicator_likelihood log_softmax cross_entropy softmax_jacobian_cases
        softmax_jacobian hunt_log_index softmax_backward hunt_split_sum
        cross_entropy_backward class_update hunt_penalty
        softmax_regression_gradients minibatches
    """,
    "mlp": """
        notation_by_hand affine relu squared_error squared_error_backward
        output_weight_chain hidden_weight_chain hunt_hidden_update
        hunt_linear_output hunt_squared_residual affine_backward relu_backward
        sigmoid_backward tanh_backward output_layer_gradients
        sigmoid_cross_entropy sigmoid_cross_entropy_backward hunt_binary_net
        hunt_lost_factor matrix_columns hunt_outer_product matrix_rows
        hunt_entropy delta_recursion mlp_forward mlp_backward loss_and_gradients
        sgd_step initialize_mlp train bug_hunt
    """,
    "graph": """
        composite_squared hunt_composite_binary hunt_composite_vector
        local_rules_by_hand gradient_shapes AddConstant MultiplyConstant unbroadcast
        Add Multiply Max Min Exp Log ReLU Sigmoid Sum MatMul hunt_componentwise
        composition_by_hand jacobians_by_hand jacobians_at_a_point compose_jacobians
        engine_by_hand topological_order backward hunt_small_graph weight_by_weight
        worked_forward hunt_worked_formulas worked_backward hunt_matrix_form
        matrix_gradients worked_network_loss CrossEntropy mlp_loss
    """,
}


@cache
def exercises() -> dict:
    """Every auto-graded exercise by its name, which is unique over the course."""
    found = {}
    for notebook, listed in NOTEBOOKS.items():
        for exercise in listed:
            if exercise.name in found:
                raise ValueError(f"{notebook}: {exercise.name} is used twice")
            found[exercise.name] = exercise
    return found


def prepare(names: Iterable[str]) -> None:
    """Compute what all submissions share, before the first of them is judged."""
    for name in names:
        _prepare_once(name)


@cache
def _prepare_once(name: str) -> None:
    exercises()[name].prepare()


def in_order() -> list[str]:
    """Names of all exercises, from the first of the course to the last."""
    names = []
    for notebook, listed in NOTEBOOKS.items():
        order = ORDER.get(notebook, "").split()
        place = {name: number for number, name in enumerate(order)}
        asked = [exercise.name for exercise in listed]
        names += sorted(asked, key=lambda name: place.get(name, len(place)))
    return names


def earlier_parts(name: str) -> dict[str, Callable]:
    """Right answers to the programmed exercises before this one.

    Later ones are left out, because one may hold the answer to this; typed answers as
    well, because nothing calls them. Behind them stands what is given beside this one.
    """
    names = in_order()
    before = [exercises()[other] for other in names[: names.index(name)]]
    typed = FormulaExercise | NumberExercise
    parts = {e.name: e.reference for e in before if not isinstance(e, typed)}
    beside = getattr(exercises()[name], "beside", ())
    return parts | {function.__name__: function for function in beside}
