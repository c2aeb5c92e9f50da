"""The judge of code answers: protocol, order of messages, what may pass."""

import math
import sys
import warnings

import numpy as np
import pytest

from grader.exercises.neuron.activations import SIGMOID
from grader.exercises.neuron.descent import GRADIENT_DESCENT
from grader.exercises.neuron.gates import LOGIC_GATES
from grader.exercises.neuron.gradient import NEURON_GRADIENTS
from grader.exercises.neuron.line import PRE_ACTIVATION
from grader.student.judging.code_check import judge_code
from solutions import neuron as solution


@pytest.fixture(scope="module")
def sigmoid_spec():
    return SIGMOID.spec("test")


@pytest.fixture(scope="module")
def gradient_spec():
    return NEURON_GRADIENTS.spec("test")


@pytest.fixture(scope="module")
def sum_spec():
    return PRE_ACTIVATION.spec("test")


def endless(z):
    return endless(z)


def generator(z):
    yield from z


class Evasive(np.ndarray):
    def __eq__(self, other):
        return True


ODD_RESULTS = {
    "none": (lambda z: None, "type", "return statement"),
    "text": (lambda z: "0.5", "type", "str"),
    "list": (lambda z: solution.sigmoid(z).tolist(), "type", "np.array"),
    "ragged": (lambda z: [[1.0], [1.0, 2.0]], "type", "list"),
    "generator": (generator, "type", "generator"),
    "masked": (lambda z: np.ma.array(solution.sigmoid(z)), "type", "MaskedArray"),
    "matrix": (lambda z: np.asmatrix(z.reshape(len(z), -1)), "type", "matrix"),
    "objects": (lambda z: solution.sigmoid(z).astype(object), "type", "objects"),
    "subclass": (lambda z: solution.sigmoid(z).view(Evasive), "type", "Evasive"),
    "complex": (lambda z: solution.sigmoid(z) + 0j, "type", "complex"),
    "booleans": (lambda z: z > 0, "type", "True and False"),
    "dict": (lambda z: {"z": z}, "type", "dict"),
    "raises": (lambda z: z.no_such_name, "cannot run", "AttributeError"),
    "exits": (lambda z: sys.exit(0), "cannot run", "exit"),
    "recursion": (endless, "cannot run", "without an end"),
    "arguments": (lambda: 0.0, "cannot run", "TypeError"),
    "unwritten": (lambda z: _raise(NotImplementedError), "not written", "not written"),
    "nan": (lambda z: z * np.nan, "not finite", "nan"),
    "inf": (lambda z: z + np.inf, "not finite", "inf"),
    "shape": (lambda z: solution.sigmoid(z).ravel()[:2], "shape", "shape"),
    "zeros": (np.zeros_like, "value", "is 0 at every test point"),
    "empty": (lambda z: np.array([]), "shape", "missing"),
}


def _raise(error):
    raise error


@pytest.mark.parametrize("case", ODD_RESULTS)
def test_odd_results_get_a_sentence_and_no_points(case, sigmoid_spec):
    function, stage, words = ODD_RESULTS[case]
    verdict = judge_code(sigmoid_spec, function)
    assert (verdict.share, verdict.stage) == (0.0, stage)
    assert words in verdict.sentence


def test_something_that_is_no_function_is_refused(sigmoid_spec):
    assert "must be a function" in judge_code(sigmoid_spec, 0.5).sentence


def test_an_exception_with_a_broken_message_is_still_told(sigmoid_spec):
    class BrokenError(Exception):
        def __str__(self):
            raise RuntimeError

    verdict = judge_code(sigmoid_spec, lambda z: _raise(BrokenError()))
    assert verdict.stage == "cannot run"
    assert "BrokenError" in verdict.sentence


def test_the_line_that_raised_is_told(sum_spec):
    def wrong_order(X, w, b):
        return w @ X + b

    verdict = judge_code(sum_spec, wrong_order)
    assert "w @ X + b" in verdict.sentence
    assert "w has shape (3,), X has shape (5, 3)" in verdict.sentence


def test_changing_an_argument_in_place_is_told(sum_spec):
    def in_place(X, w, b):
        X *= w
        return X.sum(axis=1) + b

    verdict = judge_code(sum_spec, in_place)
    assert verdict.stage == "state"
    assert "argument X in place" in verdict.sentence


def test_an_answer_that_drifts_from_call_to_call_is_told(sigmoid_spec):
    calls = []

    def drifting(z):
        calls.append(1)
        return solution.sigmoid(z) + 1e-3 * len(calls)

    assert judge_code(sigmoid_spec, drifting).stage == "state"


def test_an_answer_kept_from_an_earlier_call_never_passes(sigmoid_spec):
    kept = {}

    def stale(z):
        return kept.setdefault("first", solution.sigmoid(z))

    assert judge_code(sigmoid_spec, stale).share == 0.0


def test_right_values_with_a_wrong_shape_name_both_shapes(sum_spec):
    verdict = judge_code(sum_spec, lambda X, w, b: (X @ w + b)[None, :])
    assert verdict.stage == "shape"
    assert "(1, 5)" in verdict.sentence
    assert "(5,)" in verdict.sentence


def test_every_block_earns_its_part_alone(gradient_spec):
    def odd_bias(X, y, w, b):
        d_w, d_b = solution.neuron_gradients(X, y, w, b)
        return d_w, d_b + 0.123

    verdict = judge_code(gradient_spec, odd_bias)
    assert verdict.share == 0.5
    assert "d_b is not right" in verdict.sentence
    assert "(d_w is right.)" in verdict.sentence


def test_overflow_costs_the_extremes_only(sigmoid_spec):
    verdict = judge_code(sigmoid_spec, lambda z: np.exp(z) / (1 + np.exp(z)))
    assert (verdict.share, verdict.stage) == (0.75, "stability")
    assert "z = ±1000" in verdict.sentence
    assert "nan" in verdict.sentence


def test_warnings_and_prints_cost_nothing_and_stay_inside(sigmoid_spec, capfd):
    def noisy(z):
        print("here")
        print("there", file=sys.stderr)
        warnings.warn("careful", stacklevel=1)
        return 1 / (1 + np.exp(-z))

    assert judge_code(sigmoid_spec, noisy).passed
    assert capfd.readouterr() == ("", "")


RIGHT_FORMS = {
    "loops": lambda z: np.array([_scalar(v) for v in z.ravel()]).reshape(z.shape),
    "tanh": lambda z: 0.5 * (1 + np.tanh(z / 2)),
    "fortran": lambda z: np.array(solution.sigmoid(z), order="F"),
    "float32": lambda z: solution.sigmoid(z.astype(np.float32)),
    "strided": lambda z: np.stack([solution.sigmoid(z), z], axis=-1)[..., 0],
}


def _scalar(z):
    return 1 / (1 + math.exp(-z)) if z >= 0 else 1 - 1 / (1 + math.exp(z))


@pytest.mark.parametrize("form", RIGHT_FORMS)
def test_right_answers_in_other_forms_pass(form, sigmoid_spec):
    verdict = judge_code(sigmoid_spec, RIGHT_FORMS[form])
    assert verdict.passed, verdict


def test_reduced_precision_is_accepted_and_told(sigmoid_spec):
    verdict = judge_code(sigmoid_spec, RIGHT_FORMS["float32"])
    assert verdict.share == 1.0
    assert "reduced precision" in verdict.sentence


@pytest.mark.parametrize("digits", [2, 3])
def test_rounded_answers_fail(digits, sigmoid_spec):
    verdict = judge_code(sigmoid_spec, lambda z: solution.sigmoid(z).round(digits))
    assert verdict.share == 0.0


def test_one_wrong_entry_anywhere_fails(gradient_spec):
    for i in range(2):

        def spoiled(X, y, w, b, i=i):
            d_w, d_b = solution.neuron_gradients(X, y, w, b)
            d_w[i] *= 1.001
            return d_w, d_b

        assert judge_code(gradient_spec, spoiled).share < 1


def test_an_unknown_factor_is_told_where_all_entries_share_it(gradient_spec):
    def odd(X, y, w, b, bias=1.7):
        d_w, d_b = solution.neuron_gradients(X, y, w, b)
        return 1.7 * d_w, bias * d_b

    def odder(X, y, w, b):
        return odd(X, y, w, b, bias=1.9)

    sentence = judge_code(gradient_spec, odd).sentence
    assert "is 1.7 times the right one at every test point" in sentence
    assert judge_code(gradient_spec, odder).sentence.startswith("d_w is not right")


def test_results_kept_by_shape_are_seen(sum_spec):
    kept = {}

    def by_shape(X, w, b):
        return kept.setdefault(X.shape, X @ w + b)

    verdict = judge_code(sum_spec, by_shape)
    assert (verdict.share, verdict.stage) == (0.0, "state")
    assert "New inputs of the same shape" in verdict.sentence


def test_a_walk_of_another_length_is_told_by_its_places():
    def short(*args, **settings):
        return solution.gradient_descent(*args, **settings)[:3]

    verdict = judge_code(GRADIENT_DESCENT.spec("test"), short)
    assert verdict.sentence.startswith("Your path has 3 entries in a bowl; ")
    assert verdict.evidence.startswith("It stops too early.")


def test_a_gate_is_told_by_its_inputs():
    gates = {"AND": (2, -1, -0.5), "OR": (1, 1, -0.5), "NAND": (-1, -1, 1.5)}
    verdict = judge_code(LOGIC_GATES.spec("test"), lambda: gates)
    assert verdict.share == pytest.approx(2 / 3)
    assert verdict.evidence == "AND answers 1 at (1, 0); it should answer 0."


@pytest.mark.parametrize(
    ("factor", "words"), [(-1, "opposite"), (2, "twice"), (0.5, "half as long")]
)
def test_a_constant_factor_is_named_where_nothing_else_is(factor, words, sum_spec):
    verdict = judge_code(sum_spec, lambda X, w, b: factor * (X @ w + b))
    assert words in verdict.sentence
