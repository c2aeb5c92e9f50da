"""Every code exercise is certified, and the certificate sees what is wrong."""

import math
from dataclasses import replace

import numpy as np
import pytest

from grader.exercises.neuron.activations import SIGMOID
from grader.exercises.neuron.gradient import NEURON_GRADIENTS
from grader.exercises.neuron.loss import BINARY_CROSS_ENTROPY
from grader.judge.adversaries import try_adversaries, what_passes
from grader.judge.certificate import CERTIFIED
from grader.judge.certify import certificates, certify, reference_errors
from grader.judge.certify_engine import solved
from grader.judge.code_exercise import CodeExercise, Mistake, Point
from grader.judge.engine_exercise import EngineExercise
from tests.oracles import ORACLES
from tests.this_course import BY_NOTEBOOK

pytestmark = pytest.mark.slow

CODE = [
    pytest.param(notebook, exercise, id=exercise.name)
    for notebook, exercises in BY_NOTEBOOK.items()
    for exercise in exercises
    if isinstance(exercise, CodeExercise | EngineExercise)
]


def test_only_programs_have_certificates():
    few = BY_NOTEBOOK["neuron"][:4]
    assert {type(e) for e in few} > {CodeExercise}
    found = [c.name for c in certificates({"neuron": few}, ORACLES)]
    assert found == [e.name for e in few if isinstance(e, CodeExercise)] != []


@pytest.mark.parametrize(("notebook", "exercise"), CODE)
def test_every_exercise_is_certified(notebook, exercise):
    (certificate,) = certificates({notebook: [exercise]}, ORACLES)
    assert not certificate.complaints
    assert certificate.digits >= 12
    assert certificate.smallest_error > 1e-3


def test_gradients_of_a_graph_solve_its_equations():
    graph = [["x", [], []], ["u", ["x", "x"], [2, 3]], ["r", ["u", "x"], [5, 7]]]
    assert solved(graph) == pytest.approx({"r": 1, "u": 5, "x": 32})


def test_a_wrong_reference_is_seen():
    wrong = replace(SIGMOID, reference=lambda z: 1 / (1 + np.exp(-1.0000001 * z)))
    assert reference_errors(wrong, ORACLES)[0] > 1e-9
    assert any("off by" in c for c in certify(wrong, ORACLES).complaints)


def test_a_reference_of_another_shape_is_seen():
    wrong = replace(SIGMOID, reference=lambda z: np.ravel(z))
    assert reference_errors(wrong, ORACLES)[0] == math.inf


def test_the_gradient_is_certified_by_the_loss_and_not_by_itself():
    X, w = np.array([[0.3, -0.7], [1.1, 0.4], [-2.0, 0.9]]), np.array([0.5, -1.5])
    y, b = np.array([1.0, 0.0, 1.0]), 0.25
    d_w, d_b = ORACLES["neuron_gradients"](X, y, w, b)
    h = 1e-6
    loss = BINARY_CROSS_ENTROPY.reference
    for i, e in enumerate(np.eye(2)):
        rise = loss(X @ (w + h * e) + b, y) - loss(X @ (w - h * e) + b, y)
        assert float(d_w[i]) == pytest.approx(rise / (2 * h), rel=1e-7)
    rise = loss(X @ w + b + h, y) - loss(X @ w + b - h, y)
    assert float(d_b) == pytest.approx(rise / (2 * h), rel=1e-7)
    assert max(reference_errors(NEURON_GRADIENTS, ORACLES)) < CERTIFIED


def square(x):
    return x**2


def points(rng):
    return [Point((rng.normal(size=n),), sizes={"n": n}) for n in (3, 4)]


def test_mistakes_that_look_the_same_are_told():
    twins = (
        Mistake("one", "The power is 3.", lambda x: x**3),
        Mistake("other", "A factor x too many.", lambda x: x * x * x),
    )
    found = certify(CodeExercise("square", square, points, twins), ORACLES).complaints
    assert "one and other look the same at the public points" in found
    assert "one and other look the same at the hidden points" in found


def test_a_sentence_for_two_mistakes_is_told():
    same = (
        Mistake("one", "Look again.", lambda x: x**3),
        Mistake("other", "Look again.", lambda x: x**4),
    )
    found = certify(CodeExercise("square", square, points, same), ORACLES).complaints
    assert "two mistakes say: Look again." in found


def test_a_mistake_too_close_to_the_truth_is_told():
    close = (Mistake("close", "Nearly.", lambda x: x**2 * (1 + 1e-4)),)
    found = certify(CodeExercise("square", square, points, close), ORACLES).complaints
    assert any("0.0001 away" in complaint for complaint in found)


def test_equal_sizes_are_told():
    def square_points(rng):
        shapes = [(4, 4), (4, 2)]
        return [
            Point((rng.normal(size=s),), sizes=dict(zip("nd", s, strict=True)))
            for s in shapes
        ]

    found = certify(CodeExercise("square", square, square_points), ORACLES).complaints
    assert any("two dimensions are equal" in complaint for complaint in found)
    assert any("points have n = 4" in complaint for complaint in found)


def test_an_exercise_without_an_oracle_is_told():
    certificate = certify(CodeExercise("square", square, points), ORACLES)
    assert certificate.digits is None
    assert "no independent evaluation" in certificate.complaints


def test_answers_on_file_are_counted(tmp_path):
    for kind, names in {"wrong": "abc", "right": "xy"}.items():
        folder = tmp_path / kind / "neuron" / "sigmoid"
        folder.mkdir(parents=True)
        for name in names:
            (folder / f"{name}.py").touch()
    certificate = certify(SIGMOID, ORACLES, answers=tmp_path)
    assert (certificate.wrong_files, certificate.right_files) == (3, 2)


def rows(rng):
    return [Point((rng.normal(size=(n, d)),)) for n, d in ((3, 4), (5, 2), (4, 4))]


def test_a_class_of_input_without_a_point_is_told():
    exercise = CodeExercise("square", square, rows, axes=("nd",))
    found = certify(exercise, ORACLES).complaints
    for name in (
        "one example",
        "one feature",
        "whole numbers in x",
        "single precision",
    ):
        assert f"no point for {name} (hidden)" in found


def test_a_reason_for_what_is_no_class_is_told():
    exercise = CodeExercise("square", square, rows, axes=("nd",), without={"a": "b"})
    found = certify(exercise, ORACLES).complaints
    assert "a reason for leaving out 'a', which is no class of it" in found


def test_an_exercise_with_points_for_all_its_classes_refuses_every_fault():
    tried = try_adversaries(SIGMOID)
    assert tried.faults > 10
    assert (tried.accepted, tried.refused) == ((), ())


def test_full_marks_for_a_fault_are_told():
    """Whoever draws large numbers for the test only lets a cut at 30 pass."""
    large = iter([True] * 3 + [False] * 99)

    def drawn(rng):
        size = 50 if next(large) else 1
        return [Point((size * rng.uniform(0.8, 1, size=n),)) for n in (3, 4)]

    tried = try_adversaries(CodeExercise("square", square, drawn, axes=("n",)))
    assert "cuts the arguments off at 30" in tried.accepted
    assert any("cuts the arguments off at 30" in told for told in what_passes(tried))
