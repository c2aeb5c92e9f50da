"""Slips that no catalogue lists: named when they explain everything, else shown."""

import pytest

from grader.judge.derivation import Derivation, judge, public_points
from grader.student.formula.judge_formula import judge_parts, judge_typed

UPDATE = Derivation(
    "-2*(t - y)*y*(1 - y)*x",
    {"N": (-3, 3), "t": (0.05, 0.95), "x": (-2, 2)},
    define={"y": "sigmoid(N)"},
    only=("t", "y", "x"),
)
SLOPE = Derivation("y*(1-y)", {"z": (-3, 3)}, define={"y": "sigmoid(z)"}, only=("y",))
LOSS = Derivation("-(y log(p) + (1-y) log(1-p))", {"p": (0.05, 0.95), "y": [0, 1]})


@pytest.mark.parametrize(
    ("question", "typed", "sentence"),
    [
        (UPDATE, "2(t-y)y(1-y)x", "Right but for the sign, at every point tried"),
        (UPDATE, "-4(t-y)y(1-y)x", "Twice the right answer at every point tried"),
        (UPDATE, "-(t-y)y(1-y)x", "Half the right answer at every point tried"),
        (UPDATE, "-3(t-y)y(1-y)x", "is 3/2 times the right one"),
        (UPDATE, "-2(t-y)y(1-y)", "Multiplied by x your answer would be right"),
        (UPDATE, "-2(t-y)x", "Multiplied by y * (1 - y) your answer would be right"),
        (UPDATE, "-2(t-y)^2y(1-y)x", "Look again at the power in '(t - y)**2'"),
        (UPDATE, "-2(t-y)y(1+y)x", "Look again at the sign in '1 + y'"),
        (UPDATE, "-2(t-y)y(1-y)/x", "Look again at the quotient in '"),
        (UPDATE, "-2(t-y)y(1-y)x*y", "Look again at the last factor in '"),
        (UPDATE, "-2(x-y)y(1-y)t", "With t and x exchanged your answer would be right"),
        (UPDATE, "-2(t-y)N(1-N)x", "With y in place of N your answer would be right."),
        (UPDATE, "-2(t-y)N(1-N)N", "You wrote 'N'; this answer may use t, x and y."),
        (UPDATE, "-2(t-y)y(1-y)x + 3", "Look again at the last term in '"),
        (UPDATE, "0 x", "Your answer is 0 at every point tried"),
        (UPDATE, "-2.0001(t-y)y(1-y)x", "right to 4 digits only: is a number in it"),
        (UPDATE, "x y + t", "Not equal: x * y + t where t = "),
        (UPDATE, "x/(t-t)", "Your answer has no value where t = "),
        (SLOPE, "e^-z/(1+e^-z)^2", "The value is right; write it without z"),
        (SLOPE, "exp(z)/(1+exp(-z))^2", "You wrote 'z'; this answer may use y."),
        (SLOPE, "N(1-N)", "You wrote 'N'; this answer may use y."),
        (LOSS, "-y log(p) + (1-y) log(1-p)", "Look again at the sign in '"),
        (LOSS, "-(y log(p) + (1-y) log(1+p))", "Look again at the sign in '1 + p'"),
        (LOSS, "-(y log(1-p) + (1-y) log(p))", "With 1 - p in place of p"),
        (LOSS, "-log(y p)", "has no value where y = 0 and p = "),
    ],
)
def test_what_is_said(question, typed, sentence):
    found = judge(typed, question)
    assert not found.passed
    assert sentence in found.sentence
    # the notebook says the same
    assert judge_typed(typed, public_points(question)) == found


@pytest.mark.parametrize(
    ("asked", "typed", "sentence"),
    [
        ("1/(2x)", "1/2x", "Put brackets round all that stands below the slash"),
        ("1/(1+exp(-z))", "1/1+exp(-z)", "Are brackets missing round '1+exp(-z)'?"),
        ("1/(1+exp(-z))", "1/(1+exp(z))", "Look again at the sign in 'exp(z)'"),
        ("1/(1+exp(-z))", "(1+exp(-z))/1", "Look again at the order in '"),
        ("p/(1-p)", "(1-p)/p", "Look again at the order in '(1 - p) / p'"),
        ("z/3", "0.3333 z", "right to 4 digits only"),
        ("z/3", "z/3 + z/10^9", "Look again at the last term in '"),
    ],
)
def test_slips_of_the_pen(asked, typed, sentence):
    symbols = {"x": (0.5, 2), "z": (-3, 3), "p": (0.05, 0.95)}
    question = Derivation(asked, symbols)
    found = judge(typed, question)
    assert not found.passed
    assert sentence in found.sentence
    assert judge_typed(typed, public_points(question)) == found


def test_no_slip_is_named_for_two_at_once():
    found = judge("-2(y-t)*y*(1+y)*x", UPDATE)
    assert found.sentence.startswith("Not equal: -2 * (y - t) * y * (1 + y) * x where")


@pytest.mark.parametrize(
    ("answer", "part"),
    [
        (None, "Nothing is returned yet"),
        (..., "Nothing is returned yet"),
        (b"y", "Leave out the b before the quotes"),
        (0.25, "you returned one number"),
        (True, "you returned True or False"),
        (("y", "y"), "you returned several values"),
        (["y"], "you returned a list"),
        (lambda y: y * (1 - y), "you returned a function"),
        (object(), "you returned an object of type object"),
    ],
)
def test_answers_that_are_no_text(answer, part):
    found = judge(answer, SLOPE)
    assert found.stage == "type"
    assert part in found.sentence
    assert judge_typed(answer, public_points(SLOPE)) == found


def test_several_formulas_are_judged_one_by_one():
    sheets = [SLOPE.public, LOSS.public]
    right = "-y log p - (1 - y) log(1 - p)"
    assert [f.passed for f in judge_parts(("y(1-y)", right), sheets)] == [True, True]
    assert [f.passed for f in judge_parts(["y", right], sheets)] == [False, True]
    for answer, got in (
        (("y",), "you returned 1."),
        ("y", "one text"),
        (None, "nothing"),
    ):
        findings = judge_parts(answer, sheets)
        assert len(findings) == 2
        assert all(f.stage == "type" and got in f.sentence for f in findings)
