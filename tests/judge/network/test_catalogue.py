"""Every wrong gradient of the catalogue is rejected and named, none wrongly.

The wrong answers are patches of programs that know nothing of the judge's tables.
"""

import numpy as np
import pytest

from grader.judge.network import diagnose, judge_dense
from grader.judge.network.call_protocol import StoppedError, gradients
from grader.judge.network.network_points import designed
from grader.judge.network.sentences import SENTENCES
from tests.judge.network.network_answers import (
    CATALOGUE,
    HEADS,
    HIDDEN,
    LOOP,
    UNROLLED,
    cases,
    compiled,
    exercise,
    learner,
    program,
)

CODES = {
    *(f"A{i}" for i in range(1, 10)),
    *(f"D{i}" for i in range(1, 13)),
    *(f"P{i}" for i in range(1, 8)),
    *(f"C{i}" for i in range(1, 8)),
    *(f"B{i}" for i in range(1, 11)),
    *(f"R{i}" for i in range(1, 10)),
}
FACTS = {"B5", "C6", "C7"}  # seen in a shape or an exception before any value
# codes that say the same, with one of them removed
FAMILIES = [{"D8", "D9"}, {"R4", "R8"}, {"C1", "C-lost"}]


def diagnosed(task, text, without=frozenset()):
    call = gradients(task.calling, learner(text))
    return diagnose(task.networks[0], call, without=without)


def test_the_catalogue_is_whole_and_every_code_has_a_sentence_of_its_own():
    assert {slip.code for slip in CATALOGUE} == CODES
    assert len(CODES) == 54
    assert CODES.issubset(SENTENCES)
    assert len(set(SENTENCES.values())) == len(SENTENCES)


# each activation and each head once among the fast tests
FAST = set(zip(HIDDEN, HEADS, strict=True))


@pytest.mark.parametrize(
    ("hidden", "head"),
    [
        pytest.param(a, h, marks=() if (a, h) in FAST else pytest.mark.slow)
        for a in HIDDEN
        for h in HEADS
    ],
)
def test_every_slip_is_rejected_and_named(hidden, head):
    task = exercise(hidden, head)
    for slip, *where in cases():
        if where != [hidden, head]:
            continue
        text = slip.text(hidden, head)
        verdict = judge_dense(task, learner(text))
        assert not verdict.passed, slip.code
        assert verdict.share < 1, slip.code
        assert SENTENCES[slip.told(head)].split("{")[0] in verdict.sentence, slip.code
        if slip.code not in FACTS:
            assert diagnosed(task, text).codes == (slip.told(head),)


def without_its_entry(chosen):
    """Diagnoses of slips whose entries are missing from the tables."""
    for slip, hidden, head in chosen:
        if slip.code not in FACTS and slip.told(head) != "C-lost":
            unknown = {slip.code}.union(*(f for f in FAMILIES if slip.code in f))
            text = slip.text(hidden, head)
            found = diagnosed(exercise(hidden, head), text, frozenset(unknown))
            yield found, (slip.code, hidden, head)


@pytest.mark.slow
def test_without_its_entry_a_slip_gets_a_formula_or_a_place_but_no_wrong_name():
    for found, which in without_its_entry(list(cases())[::19]):
        assert set(found.codes) <= {"A-formula", "D-formula"}, which
        assert found.places, which


@pytest.mark.slow
def test_without_its_entry_no_slip_anywhere_gets_a_wrong_name():
    for found, which in without_its_entry(cases()):
        assert set(found.codes) <= {"A-formula", "D-formula"}, which
        assert found.places, which


# weights changed for good, or for the way back alone, by a step with penalty or without
EARLY_STEPS = {
    "for good": ("W3 = W3 - 0.1 * dW3", "W2 = W2 - 0.1 * dW2"),
    "whole": (
        "U3 = W3 - 0.1 * (dW3 + l2 * W3)",
        "U2 = W2 - 0.1 * (dW2 + l2 * W2)",
    ),
    "bare": ("U3 = W3 - 0.1 * dW3", "U2 = W2 - 0.1 * dW2"),
}


def early_step(steps: tuple[str, str], *more: tuple[str, str]) -> str:
    """The program with a step before the way back, which goes through what changed."""
    patches = [
        (f"    S{i} =", f"    {s}\n    S{i} =")
        for i, s in zip((2, 1), steps, strict=True)
    ]
    if steps[0][0] == "U":
        patches += [("G3 @ W3.T", "G3 @ U3.T"), ("G2 @ W2.T", "G2 @ U2.T")]
    return program(UNROLLED, "tanh", "softmax", *patches, *more)


@pytest.mark.parametrize("steps", EARLY_STEPS.values(), ids=EARLY_STEPS)
def test_a_step_too_early_is_named_under_a_penalty_too(steps):
    found = diagnosed(exercise("tanh", "softmax"), early_step(steps))
    assert found.codes == ("C4",)


@pytest.mark.parametrize("steps", EARLY_STEPS.values(), ids=EARLY_STEPS)
def test_it_is_no_name_for_what_else_is_wrong_in_the_penalty(steps):
    spoiled = ("dW2 = dW2 + l2 * W2", "dW2 = dW2 + l2 * W2**3")
    found = diagnosed(exercise("tanh", "softmax"), early_step(steps, spoiled))
    assert found.codes == ()


NEW_FORMULAS = [
    ("tanh", "squared", "(1 - H2 ** 2)", "(1 - H2 ** 3)", "1 - a^3"),
    ("tanh", "squared", "(1 - H2 ** 2)", "1 / np.cosh(Z2)", "1 / cosh(z)"),
    ("relu", "binary", "(Z2 > 0)", "(0.3 + Z2**2)", "0.3 + z^2"),
    ("tanh", "squared", "G3 = P - T", "G3 = P - 3 * T", "p - 3 t"),
]


@pytest.mark.parametrize(("hidden", "head", "old", "new", "formula"), NEW_FORMULAS)
def test_a_formula_that_no_table_holds_is_read_off(hidden, head, old, new, formula):
    text = program(UNROLLED, hidden, head).replace(old, new)
    verdict = judge_dense(exercise(hidden, head), compiled(text))
    assert formula in verdict.sentence


UNEXPLAINED = [
    ("G3 = P - T", "G3 = (P - T) / np.linalg.norm(P - T)", ("out", 3)),
    ("S2 = G3 @ W3.T", "S2 = G3 @ np.round(W3, 1).T", ("step", 2)),
    ("G1 = S1", "G1 = (S1 - S1.mean(axis=1, keepdims=True))", ("step", 1)),
    ("dW2 = H1.T @ G2", "dW2 = np.clip(H1.T @ G2, -0.02, 0.02)", ("weight", 2)),
    ("db1 = np.sum(G1, axis=0)", "db1 = np.sqrt(abs(G1.sum(axis=0)))", ("bias", 1)),
    ("+ l2 * W3", "+ l2 * W3**3", ("penalty", 3)),
]


@pytest.mark.parametrize(("old", "new", "place"), UNEXPLAINED)
@pytest.mark.parametrize(("hidden", "head"), [("tanh", "softmax"), ("relu", "squared")])
def test_what_cannot_be_explained_is_located(hidden, head, old, new, place):
    text = program(UNROLLED, hidden, head, (old, new))
    found = diagnosed(exercise(hidden, head), text)
    assert not found.names
    assert [(p.kind, p.layer) for p in found.places] == [place]


def test_a_logit_in_loss_and_gradient_is_named_after_the_verdict_on_both():
    text = program(UNROLLED, "tanh", "binary").replace("1 / (1 + np.exp(-O))", "O")
    text = text.replace("np.log(P)", "P").replace("np.log(1 - P)", "(1 - P)")
    verdict = judge_dense(exercise("tanh", "binary"), compiled(text))
    assert verdict.sentence.startswith("Neither the loss nor the gradient")
    assert verdict.evidence == SENTENCES["D7"]


def test_the_first_wrong_step_from_the_output_is_told_with_what_is_right_above():
    text = program(UNROLLED, "tanh", "softmax", ("G3 @ W3.T", "G3 @ np.round(W3, 1).T"))
    verdict = judge_dense(exercise("tanh", "softmax"), compiled(text))
    assert verdict.sentence == (
        "dW3, db3 are right; the step from layer 3 to layer 2 is not."
    )


SQUARE_ONLY = [
    (
        [("G3 @ W3.T", "G3 @ W3"), ("G2 @ W2.T", "G2 @ W2")],
        "rows or columns",
    ),
    ([("G1 = S1 * (1 - H1 ** 2)", "G1 = S1 * (1 - H2 ** 2)")], "Whose output"),
    ([("dW2 = H1.T", "dW2 = X.T")], "input of another layer"),
]


@pytest.mark.parametrize(("patches", "words"), SQUARE_ONLY)
def test_a_slip_that_runs_in_square_networks_only_is_named_there(patches, words):
    text = program(UNROLLED, "tanh", "softmax")
    for old, new in patches:
        assert old in text
        text = text.replace(old, new)
    verdict = judge_dense(exercise("tanh", "softmax"), compiled(text))
    assert verdict.stage == "cannot run"
    assert words in verdict.sentence
    assert "shapes do not fit" in verdict.evidence


FORWARD = [
    ("H2 = np.tanh(Z2)", "H2 = np.maximum(Z2, 0)", "ReLU"),
    ("Z1 = X @ W1 + b1", "Z1 = X @ W1", "lacks a bias"),
    ("O = H2 @ W3 + b3", "O = H2 @ W3", "lacks a bias"),
]


@pytest.mark.parametrize(("old", "new", "words"), FORWARD)
def test_a_mistaken_forward_pass_is_told_before_anything_else(old, new, words):
    text = program(UNROLLED, "tanh", "softmax")
    text = text.replace("(1 - H2 ** 2)", "(Z2 > 0)") if "maximum" in new else text
    text = text.replace(old, new)
    verdict = judge_dense(exercise("tanh", "softmax"), compiled(text))
    assert words in verdict.sentence


def test_loops_over_examples_that_forget_to_add_up_are_named():
    patches = [
        ("grads[i][0][r, c] +=", "grads[i][0][r, c] ="),
        ("grads[i][1][c] +=", "grads[i][1][c] ="),
    ]
    text = program(LOOP, "sigmoid", "binary", *patches)
    found = diagnosed(exercise("sigmoid", "binary"), text)
    assert found.codes == ("B4",)


@pytest.mark.slow
def test_points_for_one_mistake_are_neither_all_nor_none():
    for slip, hidden, head in cases():
        if (hidden, head) == ("sigmoid", "binary") and slip.code not in {"C7"}:
            text = slip.text(hidden, head)
            share = judge_dense(exercise(hidden, head), learner(text)).share
            assert 0.1 < share < 0.9, (slip.code, share)
    zeros = program(UNROLLED, "tanh", "squared", ("G3 = P - T", "G3 = 0 * (P - T)"))
    bare = zeros.replace("dW3 + l2 * W3", "dW3").replace("dW2 + l2 * W2", "dW2")
    bare = bare.replace("dW1 + l2 * W1", "dW1")
    assert judge_dense(exercise("tanh", "squared"), compiled(bare)).share == 0
    assert judge_dense(exercise("tanh", "squared"), compiled(zeros)).share == 0


def test_a_diagnosis_of_nothing_but_noise_names_nothing():
    rng = np.random.default_rng(3)

    def noise(instance):
        return {n: rng.normal(size=p.shape) for n, p in instance.parameters.items()}

    for head in HEADS:
        found = diagnose(exercise("tanh", head).networks[0], noise)
        assert not found.names
        assert found.credit == 0


def test_a_stopped_call_says_why():
    task = exercise("tanh", "softmax")
    with pytest.raises(StoppedError, match="not written"):
        gradients(task.calling, _unwritten)(_first(task))


def _unwritten(*args, **kwargs):
    raise NotImplementedError


def _first(task):
    return designed(task.networks[0])[0]
