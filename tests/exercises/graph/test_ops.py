"""Ops as learners write them: the right ones pass, each wrong one hears why it is not.

The wrong ops are written out here and share no code with the judge's tables.
"""

import json

import numpy as np
import pytest

from grader.course.catalog import exercises
from grader.exercises.graph.traversal import BACKWARD
from grader.judge.op_exercise import OpExercise
from grader.student.judging.code_check import judge_code
from grader.student.judging.public_check import judge_locally
from grader.student.judging.registry import judge_stored
from solutions import graph as solution

OPS = [e for e in exercises().values() if isinstance(e, OpExercise)]
SEEDS = ("public", "hidden")


def back(like, backward):
    """A class with the right forward of an op and another backward."""

    class Written(getattr(solution, like)):
        pass

    Written.backward = backward
    return Written


def fitted(gradient, like):
    """What broadcasting stretched, summed with loops."""
    gradient = np.asarray(gradient)
    while gradient.ndim > np.ndim(like):
        gradient = sum(gradient[i] for i in range(len(gradient)))
    for axis in range(np.ndim(like)):
        if np.shape(like)[axis] == 1:
            gradient = np.add.reduce(gradient, axis=axis, keepdims=True)
    return np.array(gradient)


# ---- right answers in other forms ----


def add_by_loops(self, upstream, output, a, b):
    return fitted(upstream, a), fitted(upstream, b)


def multiply_as_list(self, upstream, output, a, b):
    return [fitted(np.multiply(b, upstream), a), fitted(np.multiply(a, upstream), b)]


def max_by_output(self, upstream, output, a, b):
    first = output == a
    return fitted(upstream * first, a), fitted(upstream * ~first, b)


def max_to_b_at_ties(self, upstream, output, a, b):
    return fitted(upstream * (a > b), a), fitted(upstream * (b >= a), b)


def max_shared_at_ties(self, upstream, output, a, b):
    share = np.where(a > b, 1.0, np.where(a < b, 0.0, 0.5))
    return fitted(upstream * share, a), fitted(upstream * (1 - share), b)


def min_by_where(self, upstream, output, a, b):
    return (
        fitted(np.where(a <= b, upstream, 0), a),
        fitted(np.where(a <= b, 0, upstream), b),
    )


def relu_by_output(self, upstream, output, z):
    return (np.where(output > 0, upstream, 0.0),)


def sigmoid_from_z(self, upstream, output, z):
    return (upstream * solution.sigmoid(z) * solution.sigmoid(-z),)


def matmul_by_einsum(self, upstream, output, A, B):
    return np.einsum("ik,jk->ij", upstream, B), np.einsum("ij,ik->jk", A, upstream)


def matmul_transposed_twice(self, upstream, output, A, B):
    return (B @ upstream.T).T, (upstream.T @ A).T


def exp_in_single_precision(self, upstream, output, a):
    return (np.float32(1) * upstream * np.exp(np.asarray(a, dtype=np.float32)),)


def sum_by_full(self, upstream, output, a):
    return (np.full_like(a, upstream),)


def entropy_by_rows(self, upstream, output, logits):
    rows = [np.exp(row - row.max()) for row in logits]
    probs = np.array([row / row.sum() for row in rows])
    return (float(upstream) * (probs - self.targets) / probs.shape[0],)


def log_by_power(self, upstream, output, a):
    return (upstream * np.asarray(a) ** -1.0,)


RIGHT = [
    ("Add", add_by_loops),
    ("Multiply", multiply_as_list),
    ("Max", max_by_output),
    ("Max", max_to_b_at_ties),
    ("Max", max_shared_at_ties),
    ("Min", min_by_where),
    ("ReLU", relu_by_output),
    ("Sigmoid", sigmoid_from_z),
    ("MatMul", matmul_by_einsum),
    ("MatMul", matmul_transposed_twice),
    ("Exp", exp_in_single_precision),
    ("Sum", sum_by_full),
    ("CrossEntropy", entropy_by_rows),
    ("Log", log_by_power),
]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("name", "backward"), RIGHT, ids=lambda x: getattr(x, "__name__", str(x)[:40])
)
def test_right_rules_in_other_forms_pass(name, backward, seed):
    verdict = exercises()[name].judge(back(name, backward), seed)
    assert verdict.passed, verdict


@pytest.mark.parametrize("exercise", OPS, ids=lambda e: e.name)
def test_the_answers_of_the_course_pass_everywhere(exercise):
    for seed in SEEDS:
        assert exercise.judge(exercise.reference, seed).passed
    stored = json.loads(json.dumps(exercise.stored()))
    assert judge_stored(stored, exercise.reference).passed


# ---- wrong answers ----


def same_for_both(self, upstream, output, a, b):
    return upstream, upstream


def mean_of_copies(self, upstream, output, a, b):
    def shrunk(like):
        gradient = upstream
        while gradient.ndim > like.ndim:
            gradient = gradient.mean(axis=0)
        for axis in range(like.ndim):
            if like.shape[axis] == 1:
                gradient = gradient.mean(axis=axis, keepdims=True)
        return gradient

    return shrunk(a), shrunk(b)


def add_minus(self, upstream, output, a, b):
    return fitted(upstream, a), -fitted(upstream, b)


def multiply_own(self, upstream, output, a, b):
    return fitted(upstream * a, a), fitted(upstream * b, b)


def multiply_without_upstream(self, upstream, output, a, b):
    wide = np.ones_like(upstream)
    return fitted(wide * b, a), fitted(wide * a, b)


def multiply_wide(self, upstream, output, a, b):
    return upstream * b, upstream * a


def max_both(self, upstream, output, a, b):
    return fitted(upstream, a), fitted(upstream, b)


def max_smaller(self, upstream, output, a, b):
    return fitted(upstream * (a < b), a), fitted(upstream * (b < a), b)


def max_halves(self, upstream, output, a, b):
    return fitted(upstream / 2, a), fitted(upstream / 2, b)


def max_global(self, upstream, output, a, b):
    first = float(np.max(a) > np.max(b))
    return fitted(upstream * first, a), fitted(upstream * (1 - first), b)


def max_both_at_ties(self, upstream, output, a, b):
    return fitted(upstream * (a >= b), a), fitted(upstream * (b >= a), b)


def max_none_at_ties(self, upstream, output, a, b):
    return fitted(upstream * (a > b), a), fitted(upstream * (b > a), b)


def min_like_max(self, upstream, output, a, b):
    return fitted(upstream * (a >= b), a), fitted(upstream * (b > a), b)


def matmul_plain(self, upstream, output, A, B):
    return upstream @ B, A @ upstream


def matmul_half(self, upstream, output, A, B):
    return upstream @ B.T, A @ upstream


def matmul_exchanged(self, upstream, output, A, B):
    return A.T @ upstream, upstream @ B.T


def matmul_sides(self, upstream, output, A, B):
    return B.T @ upstream, upstream @ A.T


def exp_of_output(self, upstream, output, a):
    return (upstream * np.exp(output),)


def exp_untouched(self, upstream, output, a):
    return (upstream,)


def log_multiplied(self, upstream, output, a):
    return (upstream * a,)


def relu_all(self, upstream, output, z):
    return (upstream,)


def relu_includes_zero(self, upstream, output, z):
    return (upstream * (z >= 0),)


def relu_of_upstream(self, upstream, output, z):
    return (np.maximum(upstream, 0),)


def sigmoid_of_input(self, upstream, output, z):
    return (upstream * z * (1 - z),)


def sigmoid_twice(self, upstream, output, z):
    s = 1 / (1 + np.exp(-output))
    return (upstream * s * (1 - s),)


def sum_number(self, upstream, output, a):
    return (upstream,)


def sum_ones(self, upstream, output, a):
    return (np.ones(a.shape),)


def entropy_not_averaged(self, upstream, output, logits):
    return (upstream * (solution.softmax(logits) - self.targets),)


def entropy_in_probabilities(self, upstream, output, logits):
    return (-upstream * self.targets / solution.softmax(logits) / len(logits),)


def constant_lost(self, upstream, output, a):
    return (upstream,)


def constant_kept(self, upstream, output, a):
    return (upstream * self.constant,)


WRONG = [
    ("Add", same_for_both, "add up along what broadcasting repeated"),
    ("Add", mean_of_copies, "not averaged"),
    ("Add", add_minus, "gradient of b has the wrong sign"),
    ("Multiply", multiply_own, "the other factor"),
    ("Multiply", multiply_without_upstream, "upstream gradient is missing"),
    ("Multiply", multiply_wide, "broadcasting repeated"),
    ("Multiply", max_both, "the rule of a sum"),
    ("Max", max_both, "only the one that is chosen"),
    ("Max", max_smaller, "The smaller of the two"),
    ("Max", max_halves, "half and half"),
    ("Max", max_global, "One winner"),
    ("Max", max_both_at_ties, "reaches both in full"),
    ("Max", max_none_at_ties, "is lost"),
    ("Min", min_like_max, "The larger of the two"),
    ("MatMul", matmul_plain, "Both transposes are missing"),
    ("MatMul", matmul_half, "gradient of B the other factor has to be transposed"),
    ("MatMul", matmul_exchanged, "exchanged"),
    ("MatMul", matmul_sides, "wrong order"),
    ("Exp", exp_of_output, "has it already"),
    ("Exp", exp_untouched, "where is the local slope"),
    ("Log", log_multiplied, "divide by it"),
    ("ReLU", relu_all, "where is the local slope"),
    ("ReLU", relu_includes_zero, "At z = 0 the gradient is 0"),
    ("ReLU", relu_of_upstream, "test the sign of z"),
    ("Sigmoid", sigmoid_of_input, "wants the output y"),
    ("Sigmoid", sigmoid_twice, "has it already"),
    ("Sum", sum_number, "every entry of a needs its own"),
    ("Sum", sum_ones, "upstream gradient is missing"),
    ("CrossEntropy", entropy_not_averaged, "n times too long"),
    ("CrossEntropy", entropy_in_probabilities, "slope in the probabilities"),
    ("MultiplyConstant", constant_lost, "where is the local slope"),
    ("AddConstant", constant_kept, "The constant is multiplied in"),
]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("name", "backward", "words"),
    WRONG,
    ids=lambda x: getattr(x, "__name__", str(x)[:40]),
)
def test_wrong_rules_fail_and_hear_which(name, backward, words, seed):
    verdict = exercises()[name].judge(back(name, backward), seed)
    assert not verdict.passed
    assert words in verdict.sentence, verdict


def test_each_input_earns_its_part_alone():
    verdict = exercises()["Add"].judge(back("Add", add_minus), "hidden")
    assert verdict.share == 0.5


def test_a_forward_that_was_changed_is_told():
    class Changed(solution.Multiply):
        def forward(self, a, b):
            return a + b

    verdict = exercises()["Multiply"].judge(Changed, "hidden")
    assert verdict.share == 0.0
    assert "forward gives another output now" in verdict.sentence


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("exercise", OPS, ids=lambda e: e.name)
def test_every_known_mistake_hears_its_own_sentence(exercise, seed):
    spec = exercise.spec(seed)
    assert len(exercise.mistakes) >= 6
    for mistake in exercise.mistakes:
        verdict = judge_code(spec, mistake.answer)
        assert verdict.sentence == mistake.sentence, mistake.code


def odd_slope(self, upstream, output, a, b):
    return fitted(upstream * (b + 0.3 * b**2), a), fitted(upstream * a, b)


def test_an_unknown_mistake_is_located_and_not_named():
    verdict = exercises()["Multiply"].judge(back("Multiply", odd_slope), "hidden")
    assert verdict.sentence.startswith("d_a is not right for shapes")
    assert "(d_b is right.)" in verdict.sentence


# ---- ops that are no ops ----


class Empty:
    pass


class Unwritten:
    def forward(self, a, b):
        raise NotImplementedError

    def backward(self, upstream, output, a, b):
        raise NotImplementedError


class Remembers:
    """Right as long as it stands at one place of a graph."""

    def forward(self, a, b):
        self.a, self.b = a, b
        return a * b

    def backward(self, upstream, output, a, b):
        return fitted(upstream * self.b, self.a), fitted(upstream * self.a, self.b)


class InPlace(solution.Multiply):
    def backward(self, upstream, output, a, b):
        upstream *= 2
        return super().backward(upstream / 2, output, a, b)


def returns(value):
    return back("Multiply", lambda self, upstream, output, a, b: value)


ODD = [
    (Empty, "cannot run", "AttributeError"),
    (Unwritten, "not written", "not written"),
    (Remembers, "state", "used twice"),
    (InPlace, "state", "in place"),
    (solution.Multiply(), "type", "must be a class"),
    (lambda a, b: a * b, "type", "must be a class"),
    (None, "type", "must be a class"),
    (returns(None), "type", "tuple of 2 gradients"),
    (returns(np.ones((4, 3))), "type", "tuple of 2 gradients"),
    (returns((1.0,)), "type", "1 thing,"),
    (returns((None, None)), "type", "None"),
    (returns(("a", "b")), "type", "str"),
    (returns((1.0, 1.0)), "shape", "shape"),
    (back("Multiply", lambda self, upstream: upstream), "cannot run", "TypeError"),
    (back("Multiply", lambda self, *args: 1 / 0), "cannot run", "ZeroDivisionError"),
]


@pytest.mark.parametrize(("op", "stage", "words"), ODD)
def test_odd_ops_get_a_sentence(op, stage, words):
    verdict = exercises()["Multiply"].judge(op, "hidden")
    assert (verdict.share, verdict.stage) == (0.0, stage), verdict
    assert words in verdict.sentence


def test_a_forgotten_comma_is_named():
    op = back("Exp", lambda self, upstream, output, a: upstream * output)
    verdict = exercises()["Exp"].judge(op, "hidden")
    assert "The comma makes the tuple" in verdict.sentence


def test_no_answer_raises_out_of_the_judge():
    class Hostile:
        def __getattribute__(self, name):
            raise SystemExit

    for exercise in [*OPS, BACKWARD]:
        assert not exercise.judge(Hostile, "hidden").passed


def test_an_earlier_part_that_is_wrong_is_blamed():
    space = {"__name__": "notebook", **vars(solution)}
    space["unbroadcast"] = lambda upstream, shape: upstream
    exec(
        "class Add(Op):\n"
        "    def forward(self, a, b):\n"
        "        return a + b\n"
        "    def backward(self, g, output, a, b):\n"
        "        return unbroadcast(g, a.shape), unbroadcast(g, b.shape)\n",
        space,
    )
    verdict = judge_locally("Add", space)
    assert not verdict.passed
    assert "It calls unbroadcast, which is not right yet" in verdict.evidence
