"""The figures of several classes say what the learner's own functions did."""

import numpy as np
import pytest

from grader.student import data, figures
from solutions import softmax as answers

PROBS, UPSTREAM = [0.5, 0.3, 0.2], [1.0, -2.0, 0.5]


@pytest.mark.slow
def test_regions_count_flowers_without_a_class():
    alt = figures.class_regions(*data.iris_petals()).alt
    assert "setosa, versicolor, virginica" in alt
    assert "highest logit: 0 undecided, 6 wrong" in alt
    assert alt.endswith("one against all")


def test_temperature_shows_the_learners_probabilities():
    alt = figures.temperature(answers.softmax, [0.0, np.log(3.0)], (1, 2)).alt
    assert "at temperature 1: 0.25 and 0.75" in alt
    assert "at temperature 2: 0.37 and 0.63" in alt


@pytest.mark.slow
def test_every_arrow_of_the_triangle_leads_towards_the_true_class():
    for label in range(3):
        alt = figures.probability_triangle(
            answers.softmax, answers.cross_entropy_backward, label
        ).alt
        assert f"step for an example of class {label}. All 28 arrows" in alt


def test_a_gradient_with_the_wrong_sign_turns_the_arrows_round():
    def wrong(logits, targets):
        return -answers.cross_entropy_backward(logits, targets)

    alt = figures.probability_triangle(answers.softmax, wrong).alt
    assert "0 of 28 arrows" in alt


def test_row_sums_are_told():
    gradient = np.array([[0.2, -0.5, 0.3], [0.1, 0.2, -0.3]])
    alt = figures.gradient_matrix(gradient, [1, 2]).alt
    assert "add up to 0" in alt
    assert "2 entries are negative" in alt
    alt = figures.gradient_matrix(gradient + 0.1, [1, 2]).alt
    assert "add up to at most 0.3" in alt


@pytest.mark.slow
def test_jacobian_and_vjp_come_from_the_learners_function():
    alt = figures.jacobian_and_vjp(answers.softmax_backward, PROBS, UPSTREAM).alt
    p, g = np.array(PROBS), np.array(UPSTREAM)
    downstream = (np.diag(p) - np.outer(p, p)) @ g
    assert ", ".join(f"{v:.3g}" for v in downstream[:2]) in alt
    assert "adds up to 0" in alt
    wrong = figures.jacobian_and_vjp(lambda g, p: g * p * (1 - p), PROBS, UPSTREAM).alt
    assert "adds up to 0." in wrong


@pytest.mark.slow
def test_templates_and_errors_are_counted():
    X, y, _ = data.digits()
    W = np.zeros((64, 10))
    W[:, 3] = 1.0
    assert "longest template is that of class 3" in figures.templates(W).alt
    probs = np.tile([0.1, 0.9] + [0.0] * 8, (5, 1))
    alt = figures.confident_errors(X[:5], y[:5], probs).alt
    assert "4 of 5 digits are called wrongly (20.0% right)" in alt
    assert "a 0 called 1 with 0.90" in alt


@pytest.mark.parametrize(
    "value", [np.nan, *(pytest.param(v, marks=pytest.mark.slow) for v in (0.0, np.inf))]
)
def test_unfinished_answers_still_give_a_picture(value):
    def same(*arrays):
        return np.full(np.shape(arrays[0]), value)

    assert figures.temperature(same, [1.0, 2.0]).png
    assert figures.probability_triangle(same, same).png
    assert figures.jacobian_and_vjp(same, PROBS, UPSTREAM).png
    assert figures.gradient_matrix(same(np.eye(3)), [0, 1, 2]).png
    assert figures.templates(same(np.zeros((64, 10)))).png


def test_an_unwritten_function_leaves_a_note():
    def softmax(logits):
        raise NotImplementedError

    assert "write softmax first" in figures.temperature(softmax, [1.0, 2.0]).alt
