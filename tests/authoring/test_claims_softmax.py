"""Numbers and claims in the text of notebook 2, computed."""

from functools import partial

import numpy as np
import pytest

from grader.authoring.syllabus import minutes_to_read, rows
from grader.student import data
from solutions import neuron
from solutions import softmax as answers
from tests.authoring import claims
from tests.this_course import MASTERS

NAME = "02_softmax"
says = partial(claims.checked, assignment=NAME)


@pytest.fixture(scope="module")
def digits():
    images, labels, _ = data.digits()
    return data.train_test(images / 16, labels, np.random.default_rng(1))


def train(digits, epochs, learning_rate=0.3, l2=0.001):
    """The loop of section 7."""
    X_train, _, y_train, _ = digits
    W, b, rng = np.zeros((64, 10)), np.zeros(10), np.random.default_rng(2)
    history = [(W, b)]
    for _ in range(epochs):
        targets = answers.one_hot(y_train, 10)
        for X, t in answers.minibatches(X_train, targets, 32, rng):
            _, d_W, d_b = answers.softmax_regression_gradients(X, t, W, b, l2=l2)
            W, b = W - learning_rate * d_W, b - learning_rate * d_b
        history.append((W, b))
    return history


def right(digits, W, b=0.0):
    _, X_test, _, y_test = digits
    guesses = answers.one_vs_rest_predict(X_test, W, b + np.zeros(10))
    return float(np.mean(guesses == y_test))


def losses(digits, history):
    X_train, X_test, y_train, y_test = digits
    return [
        [answers.cross_entropy(X @ W + b, answers.one_hot(y, 10)) for W, b in history]
        for X, y in ((X_train, y_train), (X_test, y_test))
    ]


@pytest.mark.parametrize(
    ("given", "source", "remark"), [e for e in claims.examples(NAME) if "..." not in e]
)
def test_examples_of_what_is_needed_are_right(given, source, remark):
    namespace = {"np": np}
    exec(given, namespace)
    claims.agree(eval(source, namespace), remark)


def test_the_time_is_that_of_the_exercises_and_of_reading():
    master = next(m for m in MASTERS if m.assignment == NAME)
    exercises = sum(row.minutes for row in rows(master))
    says("**It takes** between two and two and a half hours: an hour and a half")
    assert 85 <= exercises <= 95
    assert 120 <= exercises + minutes_to_read(master) <= 150


def test_pairs_of_a_thousand_classes():
    says("a thousand classes would need about half a million neurons")
    pairs = 1000 * 999 // 2
    assert pairs == pytest.approx(500_000, rel=0.01)


def test_mean_images_read_nine_of_ten_digits_and_a_long_one_spoils_it(digits):
    X_train, _, y_train, _ = digits
    means = np.column_stack([X_train[y_train == c].mean(axis=0) for c in range(10)])
    says("Nine of ten digits are right")
    says("where the mean images reached 90")
    assert right(digits, means) == pytest.approx(0.90, abs=0.005)
    longer = means * np.where(np.arange(10) == 1, 1.5, 1.0)
    says("Only about 13 of 100 digits are right now")
    assert right(digits, longer) == pytest.approx(0.13, abs=0.005)


def test_doubled_logits_move_the_first_up_and_the_last_down():
    rng = np.random.default_rng(3)
    z = np.sort(rng.normal(size=(500, 5)), axis=1)
    moved = answers.softmax(2 * z) - answers.softmax(z)
    says("The class in the lead gains and the last one loses")
    assert np.all(moved[:, -1] > 0)
    assert np.all(moved[:, 0] < 0)
    says("those in between may do either")
    assert np.any(moved[:, -2] > 0)
    assert np.any(moved[:, -2] < 0)


def test_a_shift_that_is_far_too_large_leaves_no_number():
    says("A $c$ that is far too large will not do")
    powers = np.exp(np.array([1.0, 2.0]) - 1e9)
    with np.errstate(invalid="ignore"):
        assert np.all(np.isnan(powers / powers.sum()))


def test_surprises():
    target = np.array([[0.9, 0.1]])

    def surprise(p):
        return answers.cross_entropy(np.log([[p, 1 - p]]), target)

    tried = np.linspace(0.01, 0.99, 99)
    assert tried[np.argmin([surprise(p) for p in tried])] == pytest.approx(0.9)
    says(f"The true one, $p = 0.9$, with {surprise(0.9):.3f}")
    says(f"at 0.99 you pay {surprise(0.99):.3f}")


def test_a_probability_is_a_shifted_sigmoid_of_its_own_logit():
    rest, own = np.array([0.3, -1.2, 0.8]), np.linspace(-3, 3, 7)
    says("$p_j = \\sigma(z_j - c)$, where $e^c$ is the sum of the other exponentials")
    p = [answers.softmax(np.array([[z, *rest]]))[0, 0] for z in own]
    c = np.log(np.exp(rest).sum())
    np.testing.assert_allclose(p, neuron.sigmoid(own - c))


def test_both_ways_to_write_the_jacobian_are_equal_and_a_mixture_is_not():
    p, delta = answers.softmax(np.array([[0.3, -1.0, 0.7]]))[0], np.eye(3)
    p_j, p_i = p[:, None], p[None, :]
    says("$p_j(\\delta - p_i)$ and $p_i(\\delta - p_j)$ are equal in both cases")
    np.testing.assert_allclose(p_j * (delta - p_i), p_i * (delta - p_j))
    says("Put the same index into both places, and it is wrong")
    assert np.abs(p_j * (delta - p_j) - p_j * (delta - p_i)).max() > 0.1


def test_arrows_are_short_at_the_top_and_at_the_bottom():
    def length(p):
        gradient = answers.cross_entropy_backward(np.log(p), np.eye(3)[[2]])
        return np.linalg.norm(answers.softmax(np.log(p) - gradient / 2) - p)

    top, middle = np.array([[0.05, 0.05, 0.9]]), np.array([[0.3, 0.3, 0.4]])
    bottom = np.array([[0.48, 0.48, 0.04]])
    says("They are short near that corner")
    says("They are short along the bottom, too")
    assert max(length(top), length(bottom)) < length(middle) / 2
    says("The push on the logits is strongest there")
    push = [
        answers.cross_entropy_backward(np.log(p), np.eye(3)[[2]])
        for p in (bottom, middle, top)
    ]
    assert np.linalg.norm(push[0]) > np.linalg.norm(push[1]) > np.linalg.norm(push[2])


def test_the_worked_example_with_two_templates():
    x, t = np.array([[2.0, -1.0]]), np.array([[0.0, 1.0]])
    W, b = np.array([[0.0, 0.2], [0.0, 0.3]]), np.array([0.0, 0.1])
    says(f"says the same {answers.softmax(x @ W + b)[0, 1]:.6f} for class 1")

    def after(rate):
        loss, d_W, d_b = answers.softmax_regression_gradients(x, t, W, b)
        logits = x @ (W - rate * d_W) + b - rate * d_b
        return loss, d_W, answers.cross_entropy(logits, t), np.diff(logits[0])[0]

    loss, d_W, again, difference = after(0.5)
    says(f"took its loss from {loss:.3f} to 0.192")
    says(f"Much smaller: {again:.4f}")
    says("The two columns of the gradient are opposites")
    np.testing.assert_allclose(d_W[:, 0], -d_W[:, 1])
    says(f"from 0.2 to {difference:.1f}")
    says("A single neuron would have needed $\\alpha = 1$")
    w, b = np.array([0.2, 0.3]), 0.1
    d_w, d_b = neuron.neuron_gradients(x, np.array([1]), w, b)
    z = x @ (w - d_w) + b - d_b
    assert neuron.binary_cross_entropy(z, np.array([1])) == pytest.approx(again)


def test_many_lowest_places_or_none():
    rng = np.random.default_rng(5)
    X, W, v = rng.normal(size=(6, 2)), rng.normal(size=(2, 3)), rng.normal(size=(2, 1))
    says("add the same vector to all templates, and no probability changes")
    np.testing.assert_allclose(answers.softmax(X @ W), answers.softmax(X @ (W + v)))
    says("the loss creeps towards 0 while the weights grow and grow")
    apart = answers.one_hot(answers.one_vs_rest_predict(X, W, np.zeros(3)), 3)
    sizes = [answers.cross_entropy(X @ (s * W), apart) for s in (1, 10, 100, 1000)]
    assert np.all(np.diff(sizes) < 0)
    assert sizes[-1] < 1e-6


@pytest.mark.slow
def test_the_digits_are_learned(digits):
    X_train, X_test, *_ = digits
    says(f"on {len(X_train)} handwritten digits; {len(X_test)} others are kept")
    seen, unseen = losses(digits, train(digits, 30))
    says(f"The first loss is $\\log 10 \\approx {seen[0]:.3f}$")
    says("Most is learned within ten epochs. Then the two curves separate")
    assert seen[0] - seen[10] > 0.9 * (seen[0] - seen[30])
    assert unseen[30] - seen[30] > 1.5 * (unseen[10] - seen[10])
    says("About 95 of 100 unknown digits")
    last = train(digits, 30)[-1]
    assert right(digits, *last) == pytest.approx(0.95, abs=0.006)
    says("That of class 0 is white in the middle")
    assert last[0][:, 0].reshape(8, 8)[3:5, 3:5].max() < 0
    says("The grey of the corners is zero")
    assert np.abs(last[0].reshape(8, 8, 10)[[0, -1], 0]).max() < 0.01


def test_what_the_penalty_does(digits):
    shares = [right(digits, *train(digits, 10, l2=l2)[-1]) for l2 in (0.0, 0.01, 1.0)]
    first, second, third = (f"{100 * share:.1f}" for share in shares)
    says(
        f"from {first} of 100 right without a penalty, it falls to {second} and {third}"
    )
    says("For $\\lambda = 1$ that is 0.7")
    W, X, t = np.ones((2, 3)), np.zeros((4, 2)), np.eye(3)[[0, 1, 2, 0]]
    _, d_W, _ = answers.softmax_regression_gradients(X, t, W, np.zeros(3), l2=1.0)
    np.testing.assert_allclose(W - 0.3 * d_W, 0.7 * W)


@pytest.mark.slow
def test_96_of_100_can_be_reached(digits):
    says("can you read 96 of 100 unseen digits?")
    assert right(digits, *train(digits, 100, learning_rate=1.0, l2=0.0)[-1]) > 0.96
