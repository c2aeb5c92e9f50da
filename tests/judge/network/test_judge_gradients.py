"""Right answers pass however they are written; facts are told before values."""

import numpy as np
import pytest

from grader.judge.network import (
    BACKWARD_ONLY,
    ONE_LAYER,
    WHOLE_NETWORK,
    DenseExercise,
    Network,
    diagnose,
    judge_dense,
)
from grader.judge.network.adapters import (
    Calling,
    read_loss_and_gradients,
    whole_network,
)
from grader.judge.network.call_protocol import gradients
from grader.judge.network.sentences import SENTENCES
from solutions import mlp, softmax
from tests.judge.network.network_answers import (
    HEADS,
    HIDDEN,
    LOOP,
    UNROLLED,
    compiled,
    exercise,
    program,
)

REDUCED = "reduced precision"
PAIRS = [(hidden, head) for hidden in HIDDEN for head in HEADS]
FLOAT32 = (
    "    n, k = T.shape\n",
    "    n, k = T.shape\n"
    "    X, W1, b1, W2, b2, W3, b3 = ("
    "v.astype(np.float32) for v in (X, W1, b1, W2, b2, W3, b3))\n"
    "    T, l2 = T.astype(np.float32), np.float32(l2)\n",
)
ANY = [
    ("einsum", [("H1.T @ G2", "np.einsum('ni,nj->ij', H1, G2)")]),
    ("outer", [("X.T @ G1", "sum(np.outer(x, g) for x, g in zip(X, G1))")]),
    (
        "the mean in the end",
        [
            ("    G3 = G3 / n\n", ""),
            *(
                (f"{a}.T @ G{i}", f"{a}.T @ G{i} / n")
                for i, a in enumerate(("X", "H1", "H2"), start=1)
            ),
            *((f"np.sum(G{i}, axis=0)", f"np.mean(G{i}, axis=0)") for i in (1, 2, 3)),
        ],
    ),
    ("Fortran order", [("dW2 = H1.T @ G2", "dW2 = np.asfortranarray(H1.T @ G2)")]),
    ("a transposed product", [("H2.T @ G3", "(G3.T @ H2).T")]),
    ("bias by ones", [("np.sum(G3, axis=0)", "np.ones(n) @ G3")]),
]
ALGEBRA = [
    ("sigmoid", "squared", "H2 * (1 - H2)", "np.exp(-Z2) / (1 + np.exp(-Z2)) ** 2"),
    ("sigmoid", "softmax", "H1 * (1 - H1)", "(H1 - H1**2)"),
    ("tanh", "binary", "(1 - H2 ** 2)", "1 / np.cosh(Z2) ** 2"),
    ("tanh", "softmax", "np.tanh(Z1)", "(2 / (1 + np.exp(-2 * Z1)) - 1)"),
    ("relu", "squared", "(Z2 > 0)", "(H2 > 0)"),
    ("relu", "binary", "(Z2 > 0)", "(Z2 >= 0)"),
    ("relu", "softmax", "np.maximum(Z1, 0)", "Z1 * (Z1 > 0)"),
    ("tanh", "binary", "G3 = P - T", "G3 = (-T / P + (1 - T) / (1 - P)) * P * (1 - P)"),
    (
        "sigmoid",
        "softmax",
        "G3 = P - T",
        "U = -T / P\n    G3 = P * (U - (U * P).sum(axis=1, keepdims=True))",
    ),
]


@pytest.mark.parametrize(("hidden", "head"), PAIRS)
@pytest.mark.parametrize("source", [UNROLLED, LOOP])
def test_right_programs_pass_to_all_digits(source, hidden, head):
    verdict = judge_dense(
        exercise(hidden, head), compiled(program(source, hidden, head))
    )
    assert verdict.passed
    assert REDUCED not in verdict.sentence


@pytest.mark.parametrize(("name", "patches"), ANY)
def test_right_variants_pass(name, patches):
    for hidden, head in PAIRS:
        answer = compiled(program(UNROLLED, hidden, head, *patches))
        verdict = judge_dense(exercise(hidden, head), answer)
        assert verdict.passed, name
        assert REDUCED not in verdict.sentence


@pytest.mark.parametrize(("hidden", "head", "old", "new"), ALGEBRA)
def test_other_algebra_passes(hidden, head, old, new):
    text = program(UNROLLED, hidden, head)
    assert old in text
    verdict = judge_dense(exercise(hidden, head), compiled(text.replace(old, new)))
    assert verdict.passed
    assert REDUCED not in verdict.sentence


@pytest.mark.parametrize(("hidden", "head"), PAIRS)
def test_single_precision_passes_with_a_note(hidden, head):
    answer = compiled(program(UNROLLED, hidden, head, FLOAT32))
    verdict = judge_dense(exercise(hidden, head), answer)
    assert verdict.passed
    assert REDUCED in verdict.sentence


def test_an_epsilon_in_a_denominator_passes_with_a_note():
    formula = "(-T / (P + 1e-8) + (1 - T) / (1 - P + 1e-8)) * P * (1 - P)"
    text = program(UNROLLED, "relu", "binary", ("G3 = P - T", f"G3 = {formula}"))
    verdict = judge_dense(exercise("relu", "binary"), compiled(text))
    assert verdict.passed
    assert REDUCED in verdict.sentence


def integer_labels(instance):
    """Arguments with class numbers in the place of one-hot rows."""
    (params, X, T), kwargs = whole_network(instance)
    return (params, X, T.argmax(axis=1)), kwargs


@pytest.mark.parametrize("hidden", HIDDEN)
def test_integer_labels_are_judged_where_the_exercise_hands_them_out(hidden):
    network = Network(hidden, "softmax", 3, soft=False)
    calling = Calling(integer_labels, read_loss_and_gradients)
    task = DenseExercise("with_labels", None, (network,), calling)
    by_index = [
        ("n, k = T.shape", "n, k = len(X), params[-1][1].size"),
        ("G3 = P - T", "G3 = P.copy()\n    G3[np.arange(n), T] -= 1"),
    ]
    text = program(UNROLLED, hidden, "softmax", *by_index)
    text = text.replace("np.sum(T * np.log(P))", "np.sum(np.log(P[np.arange(n), T]))")
    assert judge_dense(task, compiled(text)).passed
    wrong = compiled(text.replace("-= 1", "-= 2"))
    assert not judge_dense(task, wrong).passed


def test_the_solutions_of_the_course_pass():
    kinds = (("tanh", "softmax"), ("relu", "binary"), ("sigmoid", "squared"))
    networks = tuple(Network(hidden, head) for hidden, head in kinds)
    whole = DenseExercise("whole", mlp.loss_and_gradients, networks, WHOLE_NETWORK)
    backward = DenseExercise(
        "backward",
        mlp.mlp_backward,
        (Network("relu", "upstream", penalised=False),),
        BACKWARD_ONLY,
    )
    one = DenseExercise(
        "one",
        softmax.softmax_regression_gradients,
        (Network(head="softmax", layers=1),),
        ONE_LAYER,
    )
    for task in (whole, backward, one):
        for seed in ("a", "b"):
            assert task.judge(task.reference, seed).passed
            assert task.agrees_at(seed, task.reference)


def test_a_backward_function_alone_is_diagnosed():
    def backward(params, trace, d_outputs, activation):
        d_z, grads = d_outputs, []
        for i in reversed(range(len(params))):
            inputs, _ = trace[i]
            grads.insert(0, (inputs.T @ d_z, d_z.sum(axis=0)))
            if i > 0:
                d_z = d_z @ params[i].W.T * (1 - trace[i - 1][1] ** 2)
        return grads

    network = Network("tanh", "upstream", penalised=False)
    task = DenseExercise("backward", None, (network,), BACKWARD_ONLY)
    assert judge_dense(task, backward).sentence == SENTENCES["A1"]
    found = diagnose(network, gradients(BACKWARD_ONLY, backward))
    assert found.codes == ("A1",)
    assert found.right == ("W3", "b3")


STATE = [
    (
        "    return loss",
        "    W1 -= 0.1 * dW1\n    return loss",
        "changes its arguments",
    ),
    ("    Z1 =", "    X -= X.mean(axis=0)\n    Z1 =", "changes its arguments"),
    (
        "    Z1 = X @ W1 + b1",
        "    Z1 = KEPT.setdefault('Z1', X @ W1 + b1)",
        "still belong to the first",
    ),
    (
        "    dW1 = dW1 + l2 * W1",
        "    dW1 = dW1 + l2 * W1\n    dW1 = KEPT['W'] = KEPT.get('W', 0) + dW1",
        "add up over calls",
    ),
    (
        "    db1 = np.sum(G1, axis=0)",
        "    db1 = np.sum(G1, axis=0) * KEPT.setdefault('n', len(KEPT) + 1)\n"
        "    KEPT['n'] += 1",
        "answers twice",
    ),
]


@pytest.mark.parametrize(("old", "new", "words"), STATE)
@pytest.mark.parametrize(
    ("hidden", "head"), [("sigmoid", "softmax"), ("relu", "binary")]
)
def test_what_is_kept_or_changed_is_told_as_a_fact(hidden, head, old, new, words):
    text = "KEPT = {}\n" + program(UNROLLED, hidden, head, (old, new))
    verdict = judge_dense(exercise(hidden, head), compiled(text))
    assert verdict.stage == "state"
    assert words in verdict.sentence


SHAPES = [
    ("np.sum(G2, axis=0)", "np.sum(G2, axis=0, keepdims=True)", "only the axes differ"),
    ("np.sum(G2, axis=0)", "G2", "One bias serves all examples"),
    ("np.sum(G2, axis=0)", "G2.sum(axis=1)", "the shape of what it belongs to"),
    ("Layer(dW2, db2)", "Layer(dW2.T, db2)", "Transposed"),
    (
        "[Layer(dW1, db1), Layer(dW2, db2), Layer(dW3, db3)]",
        "[Layer(dW3, db3), Layer(dW2, db2), Layer(dW1, db1)]",
        "reverse order",
    ),
]


@pytest.mark.parametrize(("old", "new", "words"), SHAPES)
def test_shapes_are_told_before_values(old, new, words):
    text = program(
        UNROLLED, "tanh", "squared", (old, new), ("G3 = P - T", "G3 = T - P")
    )
    verdict = judge_dense(exercise("tanh", "squared"), compiled(text))
    assert verdict.stage == "shape"
    assert words in verdict.sentence


class Sub(np.ndarray):
    """An array of another class."""


RETURNED = [
    (None, "type"),
    (3.0, "type"),
    ("text", "type"),
    ((1.0, None), "type"),
    ((1.0, []), "type"),
    ((1.0, [1, 2, 3]), "type"),
    ((1.0, [(None, None)] * 3), "type"),
    ((1.0, (layer for layer in ())), "type"),
    ((1.0, [([[1.0], [1.0, 2.0]], 1.0)] * 3), "type"),
    ((1.0, [(np.ma.ones((2, 2)), np.ones(2))] * 3), "type"),
    ((1.0, [(np.ones((2, 2)).view(Sub), np.ones(2))] * 3), "type"),
    ((1.0, [(np.array([[None]]), np.ones(2))] * 3), "type"),
    ((np.ones(3), [(np.ones((2, 2)), np.ones(2))] * 3), "type"),
    ((1.0, [(np.ones((2, 2)), np.ones(2))] * 3), "shape"),
]


@pytest.mark.parametrize(("result", "stage"), RETURNED)
def test_whatever_comes_back_gets_a_verdict(result, stage):
    verdict = judge_dense(exercise("tanh", "softmax"), lambda *a, **k: result)
    assert verdict.stage == stage
    assert not verdict.passed
    assert verdict.sentence


def _endless(*args, **kwargs):
    return _endless(*args, **kwargs)


def _leaves(*args, **kwargs):
    raise SystemExit(3)


def _unwritten(*args, **kwargs):
    raise NotImplementedError


@pytest.mark.parametrize(
    "function", [_endless, _leaves, lambda: 0, 7, None, _unwritten]
)
def test_whatever_is_called_gets_a_verdict(function):
    verdict = judge_dense(exercise("tanh", "softmax"), function)
    assert verdict.stage in ("cannot run", "type", "not written")
    assert verdict.share == 0


@pytest.mark.slow
@pytest.mark.parametrize("number", [np.nan, np.inf, 1e300])
def test_numbers_beyond_all_bounds_never_pass(number):
    text = program(UNROLLED, "tanh", "softmax", ("G3 = P - T", "G3 = (P - T) * BIG"))
    answer = compiled(
        f"BIG = {str(number).replace('inf', '1e999')}\n".replace("nan", "float('nan')")
        + text
    )
    verdict = judge_dense(exercise("tanh", "softmax"), answer)
    assert verdict.stage in ("not finite", "value")


LOSSES = [
    ("loss = LOSS / n", "loss = LOSS", "is the mean over the examples in it"),
    ("l2 / 2 * (np.sum", "l2 * (np.sum", "the penalty counts twice"),
    ("loss = loss + l2 / 2", "loss = loss + 0 * l2 / 2", "penalty is missing"),
    ("loss = LOSS / n", "loss = -LOSS / n", "minus the log-likelihood"),
    ("loss = LOSS / n", "loss = LOSS / (n * k)", "over the outputs as well"),
]


@pytest.mark.parametrize(("old", "new", "words"), LOSSES)
def test_a_wrong_loss_beside_right_gradients_is_told_apart(old, new, words):
    answer = compiled(program(UNROLLED, "tanh", "softmax", (old, new)))
    verdict = judge_dense(exercise("tanh", "softmax"), answer)
    assert verdict.sentence == "The gradient is right; the loss is not."
    assert words in verdict.evidence
    assert 0.5 < verdict.share < 1


FITTING = [
    [("loss = LOSS / n", "loss = LOSS"), ("    G3 = G3 / n\n", "")],
    [("loss = LOSS / n", "loss = 2 * LOSS / n"), ("G3 / n", "2 * G3 / n")],
    [
        ("loss = loss + l2 / 2", "loss = loss + 0 * l2 / 2"),
        *((f"    dW{i} = dW{i} + l2 * W{i}\n", "") for i in (1, 2, 3)),
    ],
]


@pytest.mark.parametrize("patches", FITTING)
@pytest.mark.parametrize(
    ("hidden", "head"), [("sigmoid", "binary"), ("relu", "squared")]
)
def test_a_gradient_that_fits_a_wrong_loss_is_said_to_fit(hidden, head, patches):
    answer = compiled(program(UNROLLED, hidden, head, *patches))
    verdict = judge_dense(exercise(hidden, head), answer)
    assert verdict.sentence == "Your gradient fits your loss; the loss is wrong."
    assert verdict.evidence


def test_a_wrong_gradient_beside_a_wrong_loss():
    patches = [("loss = LOSS / n", "loss = LOSS"), ("G3 = P - T", "G3 = (P - T) ** 2")]
    answer = compiled(program(UNROLLED, "tanh", "squared", *patches))
    verdict = judge_dense(exercise("tanh", "squared"), answer)
    assert "is the mean over the examples in it" in verdict.sentence
    assert verdict.evidence == "The gradient is wrong too."
