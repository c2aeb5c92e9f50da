"""The figures: one picture each, described by its numbers, kind to all eyes."""

import base64
import functools
import io
import re

import matplotlib
import matplotlib.pyplot as plt
import nbformat
import numpy as np
import pytest
from nbconvert import HTMLExporter
from PIL import Image

from grader.student import data, figures
from grader.student.figures import boundary, picture
from solutions import neuron as answers
from solutions import softmax as classes
from tests.this_course import one_in

X, Y, NAMES = data.iris_two_features(separable=False)
LENGTH = X[:, :1] - 4.0
START = np.array([-1.0]), 2.0


def gradients(w, b):
    return answers.neuron_gradients(LENGTH, Y, w, b)


def loss(w, b):
    return answers.binary_cross_entropy(LENGTH @ w + b, Y)


def path():
    settings = {"learning_rate": 1.0, "max_steps": 50, "tolerance": 1e-9}
    return answers.gradient_descent(gradients, *START, **settings)


PETALS = data.iris_petals()
DIGITS, KINDS, _ = data.digits()
MEANS = np.column_stack([DIGITS[c == KINDS].mean(axis=0) for c in range(10)])
GUESSES = classes.softmax((DIGITS @ MEANS - (MEANS**2).sum(axis=0) / 2) / 60)
ROWS = np.array([[0.2, 1.5, -1.0], [0.1, 0.0, 0.9]])
PUSH = classes.cross_entropy_backward(ROWS, np.eye(3)[[1, 0]])
BACKWARD = classes.cross_entropy_backward


SPIRAL = data.spiral(np.random.default_rng(0))[:2]


def regions():
    rules = {"before": lambda X: X @ np.eye(2, 3), "after": lambda X: -X @ np.eye(2, 3)}
    return figures.decision_regions(rules, *SPIRAL)


def rule_of(width, layers):
    return lambda X: np.cos(width * X) @ np.eye(2, 3) * layers


BARS = {"right": 0.97, "biases averaged": 0.965, "sign": 0.48}
DELTAS = {"small": [1e-6, 1e-4, 1e-2], "good": [0.01, 0.01, 0.02]}

DRAWN = {
    "neuron": lambda: figures.neuron([1, 1], [0.2, 0.3], 0.1),
    "one_step": lambda: figures.one_step(
        answers.neuron_gradients, [2.0, -1.0], 1, [0.2, 0.3], 0.1, 0.5
    ),
    "sure_and_wrong": figures.squared_error_and_cross_entropy,
    "activations": figures.activations,
    "slope_of_weights": figures.slope_of_weights,
    "decision_line": lambda: figures.decision_line(X, Y, (3.4, 8.0), -30.0, NAMES),
    "boundary_explorer": figures.boundary_explorer,
    "zero_one": figures.zero_one_and_cross_entropy,
    "loss_curve": lambda: figures.loss_curve({"train": [0.7, 0.2], "test": [0.8, 0.3]}),
    "loss_bowl": lambda: figures.loss_bowl(loss, path()),
    "rates": lambda: figures.learning_rates(gradients, loss, *START, (0.05, 3, 60)),
    "valley": lambda: figures.step_size_valley(answers.numerical_gradient),
    "gates": lambda: figures.gates(answers.logic_gates),
    "folds": figures.folds,
    "hidden_space": lambda: figures.hidden_space(
        [[1, 1], [1, 1]], [0, -1], [1, -2], -0.5
    ),
    "shape_ledger": lambda: figures.shape_ledger([4, 3, 2], 5),
    "decision_regions": regions,
    "width_and_depth": lambda: figures.width_and_depth(rule_of, *SPIRAL),
    "fitted_lines": lambda: figures.fitted_lines(X[:, 0], X[:, 1], {"flat": (0, -1)}),
    "layer_sizes": lambda: figures.layer_sizes(DELTAS, "mean size of the deltas"),
    "accuracy_bars": lambda: figures.accuracy_bars(BARS, chance=0.52),
    "hands_and_truth": lambda: figures.hands_and_truth(
        {"A": 20, "B": 3}, 24, {"A": False, "B": True}
    ),
    "four_frames": lambda: figures.order_frames("reverse topological order"),
    "a_row": lambda: figures.broadcasting(column=False),
    "predicted_numbers": lambda: figures.predicted_numbers(
        {"net": [1, 2, 4]}, [1, 2, 3]
    ),
    "regions": lambda: figures.class_regions(*PETALS),
    "temperature": lambda: figures.temperature(classes.softmax, [1.0, 2.0, -0.5]),
    "triangle": lambda: figures.probability_triangle(classes.softmax, BACKWARD),
    "gradient_matrix": lambda: figures.gradient_matrix(PUSH, [1, 0]),
    "vjp": lambda: figures.jacobian_and_vjp(
        classes.softmax_backward, [0.5, 0.3, 0.2], [1.0, -2.0, 0.5]
    ),
    "templates": lambda: figures.templates(MEANS, "mean image of each class"),
    "penalty": lambda: figures.penalty_on_templates(
        lambda l2: ((1 - l2) * (MEANS - MEANS.mean()), 0), lambda W, b: 0.9, (0, 0.5)
    ),
    "signed_templates": lambda: figures.templates(MEANS - MEANS.mean()),
    "errors": lambda: figures.confident_errors(DIGITS, KINDS, GUESSES),
    "probabilities": lambda: figures.predicted_probabilities([0.1, 0.7], [0, 1]),
}


@functools.cache
def drawing(name):
    return DRAWN[name]()


@pytest.fixture(scope="module", params=one_in(8, DRAWN))
def drawn(request):
    matplotlib.get_backend()  # settles the one setting that reading changes
    before = matplotlib.rcParams.copy()
    result = drawing(request.param)
    assert matplotlib.rcParams == before
    return result


def test_the_picture_is_a_sharp_png_as_wide_as_the_column(drawn):
    with Image.open(io.BytesIO(drawn.png)) as image:
        image.load()
        assert image.size == (2 * drawn.width, 2 * drawn.height)
        grey = np.asarray(image.convert("L"))
    assert drawn.width == 800
    assert 200 < drawn.height < 800
    assert grey.min() < 60
    assert np.all(grey[[0, -1]] == 255), "something is cut off above or below"
    assert np.all(grey[:, [0, -1]] == 255), "something is cut off at a side"


def test_the_alt_text_is_a_sentence_with_numbers(drawn):
    assert len(drawn.alt) > 40
    assert re.search(r"\d", drawn.alt)
    assert not re.search(r"nan|inf\b|\$|\\|array|np\.", drawn.alt)
    assert repr(drawn) == drawn.alt


def test_every_reader_finds_one_form_with_the_description(drawn):
    forms, metadata = drawn._repr_mimebundle_()
    assert set(forms) == {"text/plain", "text/html", "image/png"}
    assert forms["text/plain"] == drawn.alt
    assert base64.b64decode(forms["image/png"]) == drawn.png
    assert metadata["image/png"]["alt"] == drawn.alt
    assert forms["text/html"].count("<img ") == 1


def test_no_pyplot_figure_is_left_open(drawn):
    assert plt.get_fignums() == []


@pytest.mark.slow
def test_nbconvert_shows_exactly_one_image_and_its_alt_text():
    shown = drawing("loss_curve")
    forms, metadata = shown._repr_mimebundle_()
    output = nbformat.v4.new_output("execute_result", forms, metadata=metadata)
    cell = nbformat.v4.new_code_cell("figure", outputs=[output])
    notebook = nbformat.v4.new_notebook(cells=[cell])
    page, _ = HTMLExporter(template_name="lab").from_notebook_node(notebook)
    assert page.count("<img ") == 1
    assert f'alt="{shown.alt}"' in page


def test_text_in_an_alt_cannot_leave_its_attribute():
    hostile = picture.Picture('"><script>', b"x", 1, 1)
    forms, _ = hostile._repr_mimebundle_()
    assert "<script>" not in forms["text/html"]


@pytest.mark.slow
def test_the_alt_texts_name_the_numbers_of_the_lesson():
    assert drawing("neuron").alt == (
        "neuron with inputs 1 and 1, weights 0.2 and 0.3, bias 0.1; "
        "its sum z is left to you"
    )
    assert "0.125, 0.25, 1 and 5" in drawing("slope_of_weights").alt
    points, labels = np.array([[0, 0], [1, 1], [-1, -1.0]]), np.array([1, 1, 0])
    line = figures.decision_line(points, labels, (2, 3), 1).alt
    assert "2 x1 + 3 x2 + 1 = 0, 0.277 away from the origin" in line
    assert "0 of 3 points on the wrong side" in line
    wrong = figures.predicted_probabilities([0.2, 0.6, 0.4, 0.9], [0, 0, 1, 1]).alt
    assert "50.0% right" in wrong
    assert "class 1: 1 of 2 called class 0" in wrong


def test_without_weights_there_is_no_line():
    assert "there is no line" in figures.decision_line(X, Y, (0, 0), 1).alt


@pytest.mark.slow
def test_gates_draw_what_the_learner_gives():
    assert drawing("gates").alt.count("4 of 4 right") == 3
    wrong = {"AND": (1, 1, -0.5)}
    assert "AND is 1 at (1, 1); 2 of 4 right" in figures.gates(wrong).alt

    def logic_gates():
        raise NotImplementedError

    assert figures.gates(logic_gates).alt.count("your line goes here") == 3


@pytest.mark.slow
def test_rates_are_named_by_what_the_loss_does():
    alt = drawing("rates").alt
    assert "rate 0.05: too small" in alt
    assert "rate 3: good" in alt
    assert "rate 60: too big" in alt


@pytest.mark.slow
def test_one_step_is_taken_with_the_learners_gradients():
    said = drawing("one_step").alt
    assert "z = 0.2, p = 0.55, loss 0.598" in said
    assert "are -0.9 and 0.45 in the weights and -0.45 in the bias" in said
    assert said.endswith("the bias 0.325: z = 1.55, p = 0.825, loss 0.192")

    def uphill(X, y, w, b):
        d_w, d_b = answers.neuron_gradients(X, y, w, b)
        return -d_w, -d_b

    wrong = figures.one_step(uphill, [2.0, -1.0], 1, [0.2, 0.3], 0.1, 0.5).alt
    assert wrong.endswith("loss 1.43")


@pytest.mark.slow
def test_the_bowl_marks_its_minimum_where_newton_finds_it():
    theta, A = np.zeros(2), np.column_stack([LENGTH[:, 0], np.ones(len(LENGTH))])
    for _ in range(20):
        p = answers.sigmoid(A @ theta)
        theta = theta - np.linalg.solve((A.T * (p * (1 - p))) @ A, A.T @ (p - Y))
    around = [(np.array([w]), b) for w, b in (theta - 1, theta + 1)]
    said = figures.loss_bowl(loss, around).alt
    w, b = map(float, re.search(r"marked at w = (\S+), b = (\S+)$", said).groups())
    assert (w, b) == pytest.approx(tuple(theta), rel=0.02)
    assert "minimum" not in figures.loss_bowl(loss, [START, (np.array([0.0]), 1.0)]).alt


@pytest.mark.slow
def test_the_valley_is_measured_with_the_learners_function():
    lowest = re.findall(r"(\S+) at h = (\S+?)(?:;|$)", drawing("valley").alt)
    (central, _), (one_sided, _), (single, _) = (map(float, pair) for pair in lowest)
    assert central < 1e-10 < one_sided < 1e-7 < single < 1e-3

    def numerical_gradient(f, x, h):
        return (f(x + h) - f(x)) / h

    alt = figures.step_size_valley(numerical_gradient).alt
    assert alt.count("7e-9 at h = 3e-8") == 2


def test_an_unwritten_function_leaves_a_note_that_names_it():
    def numerical_gradient(f, x, h=1e-5):
        raise NotImplementedError

    note = figures.step_size_valley(numerical_gradient)
    assert note.alt == "Nothing to show yet: write numerical_gradient first."
    forms, _ = note._repr_mimebundle_()
    assert "numerical_gradient" in forms["text/html"]
    assert "image/png" not in forms

    def neuron_gradients(w, b):
        raise NotImplementedError

    note = figures.learning_rates(neuron_gradients, lambda w, b: 1.0, 0.0, 0.0, (1, 2))
    assert "write neuron_gradients first" in note.alt


def test_when_written_passes_values_on_and_explains_gaps():
    assert figures.when_written(lambda: 5) == 5
    assert "not_there" in figures.when_written(lambda: not_there).alt  # noqa: F821

    def sigmoid(z):
        raise NotImplementedError

    assert "write sigmoid first" in figures.when_written(lambda: sigmoid(1)).alt
    with pytest.raises(TypeError):
        figures.when_written(lambda: len(5))


def test_pictures_can_be_switched_off_for_a_class(monkeypatch):
    monkeypatch.setenv(picture.SWITCH, "off")
    assert figures.activations().png == b""
    assert "activations" in figures.activations().alt
    made = []
    note = figures.when_written(lambda: made.append("a network of 200 epochs"))
    assert "switched off" in note.alt
    assert made == []


def test_a_learners_own_plot_settings_do_not_leak_in():
    plain = figures.neuron([1], [2], 3)
    with matplotlib.rc_context({"figure.facecolor": "black", "text.usetex": True}):
        assert figures.neuron([1], [2], 3).png == plain.png


def test_more_curves_than_styles_are_refused():
    with pytest.raises(ValueError, match="zip"):
        figures.loss_curve({str(i): [1, 0] for i in range(5)})


def test_no_point_of_the_explorer_lies_on_one_of_its_lines():
    points, _ = boundary._two_clouds()
    for w in ((1, 0), (1, 1)):
        for b in (-1.5, 0, 1.5):
            assert np.abs(points @ w + b).min() > 0.05


@pytest.mark.slow
def test_unfinished_answers_still_give_a_picture():
    assert "50 of 100" in figures.decision_line(X, Y, (1e-3, 2e-3), -1.0).alt
    assert figures.gates({"AND": (0, 0, 1), "OR": (1, 1, 9), "NAND": (0, 0, -1)}).png
    assert "to nan" in figures.loss_curve([1.0, np.inf, np.nan]).alt
    assert "loss nan" in figures.loss_bowl(lambda w, b: np.nan, [(0.0, 0.0)]).alt
    assert "no number came back" in figures.step_size_valley(lambda f, x, h: None).alt


@pytest.mark.slow
def test_hidden_units_part_the_corners_of_xor():
    assert "has 4 of 4 corners" in drawing("hidden_space").alt
    assert "bends at x = -0.5, 0, 1" in drawing("folds").alt


def test_a_wrong_gradient_that_reaches_the_right_accuracy_is_counted():
    assert "1 of 2 wrong gradients come within 0.02" in drawing("accuracy_bars").alt


def test_numbers_that_agree_have_a_small_error():
    said = figures.predicted_numbers(
        {"net": [3.0, 5.0, 10.0]}, [3.0, 5.0, 10.0], "age"
    ).alt
    assert "net: typical error 0. Always guessing the mean: 2.94" in said
