"""Sentences about causes: each is said where it is proved, and not at a near miss."""

import numpy as np
import pytest

from grader.exercises.neuron.activations import SIGMOID, SIGMOID_DERIVATIVE, STEP
from grader.exercises.neuron.descent import GRADIENT_DESCENT
from grader.exercises.neuron.loss import BINARY_CROSS_ENTROPY
from grader.exercises.softmax.batches import MINIBATCHES
from grader.exercises.softmax.labels import ONE_HOT
from grader.exercises.softmax.log_probabilities import LOG_SOFTMAX
from grader.student.judging.extremes import CANCELS, CUT
from grader.student.judging.unwritten import UNWRITTEN
from solutions import neuron, softmax


def told(exercise, answer, seed="test"):
    verdict = exercise.judge(answer, seed)
    assert not verdict.passed
    return f"{verdict.sentence} {verdict.evidence}"


def half_written(z):
    out = np.empty(z.shape)
    out[z > 0] = neuron.sigmoid(z[z > 0])
    return out


def half_zero(z):
    out = np.zeros(z.shape)
    out[z > 0] = neuron.sigmoid(z[z > 0])
    return out


def all_written(z):
    out = np.empty(z.shape)
    out[...] = neuron.sigmoid(z)
    return out


def test_memory_that_was_never_written_is_called_that():
    assert UNWRITTEN in told(SIGMOID, half_written)
    assert UNWRITTEN not in told(SIGMOID, half_zero)
    assert SIGMOID.judge(all_written, "test").passed


def test_numpy_is_itself_again_after_a_check():
    before = np.empty, np.empty_like
    SIGMOID.judge(half_written, "test")
    assert (np.empty, np.empty_like) == before


def test_a_cut_and_a_cancellation_are_told_apart():
    def cut(z):
        return neuron.sigmoid(np.clip(z, -10, 10))

    def rest(z, y):
        p = neuron.sigmoid(z)
        plain = -y * np.log(p) - (1 - y) * np.log(1 - p)
        return np.where(abs(z) < 37, plain, np.logaddexp(0, z) - y * z).mean()

    assert CUT in told(SIGMOID, cut)
    assert CANCELS not in told(SIGMOID, cut)
    assert CANCELS in told(BINARY_CROSS_ENTROPY, rest)


def test_an_epsilon_is_no_lost_digit():
    def epsilon(z):
        return neuron.sigmoid_derivative(z) + 1e-8

    def quotient(z):
        return (neuron.sigmoid(z + 1e-5) - neuron.sigmoid(z - 1e-5)) / 2e-5

    assert "an epsilon that does not belong" in told(SIGMOID_DERIVATIVE, epsilon)
    assert "lost the digits" in told(SIGMOID_DERIVATIVE, quotient)


@pytest.mark.parametrize("seed", [f"seed {i}" for i in range(12)])
def test_a_pure_function_keeps_nothing_and_a_buffer_is_found_at_every_seed(seed):
    buffers = {}

    def shared(z):
        buffer = buffers.setdefault(z.shape, np.zeros(z.shape))
        buffer[...] = z >= 0
        return buffer

    assert "changes at the next call" in told(STEP, shared, seed)
    assert "kept" not in told(ONE_HOT, lambda y, k: np.eye(k)[(y + 1) % k], seed)


def test_a_factor_n_is_told_where_not_every_point_declares_its_sizes():
    def twice_averaged(z, y):
        return neuron.binary_cross_entropy(z, y) / len(z)

    assert "n times too short" in told(BINARY_CROSS_ENTROPY, twice_averaged)


def test_a_constant_is_not_cut_off():
    def both_sides(z):
        return neuron.sigmoid(z) + neuron.sigmoid(-z)  # 1 but for rounding

    def cut(z):
        return np.clip(neuron.sigmoid_derivative(z), 0.05, 0.2)

    told_of_one = told(SIGMOID_DERIVATIVE, both_sides)
    assert "is 1 at every test point, whatever goes in" in told_of_one
    assert "cut off" not in told_of_one
    assert "cut off at 0.05 and at 0.2" in told(SIGMOID_DERIVATIVE, cut)


def test_digits_are_those_of_the_entry_that_is_shown():
    def shift_alone(logits):
        if np.abs(logits).max() < 500:
            return softmax.log_softmax(logits)
        return logits - logits.max(axis=1, keepdims=True)

    assert "digits only" not in told(LOG_SOFTMAX, shift_alone)


@pytest.mark.parametrize("seed", [f"seed {i}" for i in range(12)])
def test_a_batch_without_the_first_class_comes_at_every_seed(seed):
    def from_lowest(labels, k):
        return np.eye(k)[labels - labels.min()]

    def numbered_anew(labels, k):
        return np.eye(k)[np.unique(labels, return_inverse=True)[1]]

    for answer in (from_lowest, numbered_anew):
        assert "the first class does not occur" in told(ONE_HOT, answer, seed)


def test_a_wrong_step_is_no_wrong_stop():
    def drifting(gradients, w, b, **settings):
        path = neuron.gradient_descent(gradients, w, b, **settings)
        return [path[0]] + [(w, b + 0.01) for w, b in path[1:]]

    assert "Step 1 is not right" in told(GRADIENT_DESCENT, drifting)

    def early(*args, **settings):
        return neuron.gradient_descent(*args, **settings)[:4]

    assert "look at the test that ends the walk" in told(GRADIENT_DESCENT, early)


def test_an_error_inside_of_a_generator_is_told_as_such():
    def halves(X, targets, batch_size, rng):
        for start in range(len(X) / batch_size):
            yield X[start:], targets[start:]

    sentence = told(MINIBATCHES, halves)
    assert "TypeError at `for start in range(len(X) / batch_size):`" in sentence


def test_batches_of_a_class_that_can_be_gone_through_are_right():
    class Batches:
        def __init__(self, *arguments):
            self.all = list(softmax.minibatches(*arguments))

        def __getitem__(self, i):
            return self.all[i]

    assert MINIBATCHES.judge(Batches, "test").passed
