"""Numbers worked out by hand: what passes, and which slip is named when."""

import json
from fractions import Fraction

import numpy as np
import pytest

from grader.judge.numbers import Numbers, public_numbers
from grader.student.formula.number_answers import judge_numbers, right_parts


def judge_number(answer, question):
    return judge_numbers(answer, question.public)


NORMAL, UNIT, DISTANCE = (2, 3), (0.5547002, 0.8320503), 0.2773501
LINE = Numbers(
    ((2, 3), (2 / 13**0.5, 3 / 13**0.5), 1 / 13**0.5),
    names=("normal", "unit_normal", "distance"),
    unit=("unit_normal",),
    wrong={"with-bias": ((None, None, 1 / 14**0.5), "The bias is no part of it.")},
)


@pytest.fixture(scope="module")
def public():
    return json.loads(json.dumps(public_numbers(LINE), allow_nan=False))


@pytest.mark.parametrize(
    "answer",
    [
        (NORMAL, UNIT, DISTANCE),
        [list(NORMAL), np.array(UNIT), np.float32(DISTANCE)],
        (np.array([2.0, 3.0]), UNIT, np.array(DISTANCE)),
        (NORMAL, UNIT, 0.27735),
        (NORMAL, UNIT, 0.2773510),  # one unit of the sixth digit is allowed
        (NORMAL, UNIT, 1 / np.sqrt(13)),
        ((Fraction(4, 2), np.int64(3)), UNIT, DISTANCE),
        (NORMAL, ("0.554700", "0.832050"), " 0.277350 "),
    ],
)
def test_right_numbers_pass_in_any_dress(answer, public):
    found = judge_numbers(answer, public)
    assert found[:3] == (True, "passed", "Right to 6 digits.")
    assert right_parts(answer, public) == [True, True, True]


@pytest.mark.parametrize(
    ("distance", "sentence"),
    [
        (-DISTANCE, "distance has the wrong sign."),
        (2 * DISTANCE, "distance is twice the right number: which 2 is too much?"),
        (DISTANCE / 2, "distance is half the right number: which 2 is missing?"),
        (2.773501, "distance has its decimal point 1 place too far to the right."),
        (0.002773501, "distance has its decimal point 2 places too far to the left."),
        (1 / DISTANCE, "distance is upside down: one divided by it is right."),
        (1 / 13, "distance is the square of the right number."),
        (13**-0.25, "distance is the root of the right number."),
        (0.277, "distance is right to 3 digits; give 6."),
        (0.28, "distance is right to 2 digits; give 6."),
        (0.2737501, "distance has two neighbouring digits exchanged."),
        (0.273501, "distance lacks a digit."),
        (0.27773501, "distance has a digit too many."),
        (1 / 14**0.5, "The bias is no part of it."),
        (0.277352, "distance is not 0.277352; 4 of 5 are right."),
        (0.3, "distance is not 0.3; 4 of 5 are right."),
        (0, "distance is not 0; 4 of 5 are right."),
        ("1/sqrt(13)", "distance: give a number, not text; leave out the quotes."),
        ("0,277350", "distance: give a number, not text; leave out the quotes."),
        ("nan", "distance: this is not a finite number."),
        (True, "distance: give a number; you returned True or False."),
        (np.True_, "distance: give a number; you returned True or False."),
        (None, "distance: nothing is returned yet; give a number."),
        (..., "distance: nothing is returned yet; give a number."),
        (float("nan"), "distance: this is not a finite number."),
        (float("inf"), "distance: this is not a finite number."),
        (10**400, "distance: this is not a finite number."),
        (1 + 0j, "distance: give a number; you returned a complex number."),
        (
            (DISTANCE,),
            "distance: give a number; you returned a tuple of one, which a comma at "
            "the end makes.",
        ),
        ((DISTANCE, 1), "distance: give a number; you returned several values."),
        (np.array([DISTANCE]), "distance: give a number; you returned an array."),
        (abs, "distance: give a number; you returned a function."),
        (object(), "distance: give a number; you returned an object of type object."),
    ],
)
def test_slips_in_one_number(distance, sentence, public):
    found = judge_numbers((NORMAL, UNIT, distance), public)
    assert not found.passed
    assert found.sentence == sentence
    assert found == judge_number((NORMAL, UNIT, distance), LINE)
    if found.stage == "value":
        assert right_parts((NORMAL, UNIT, distance), public) == [True, True, False]


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ((NORMAL, UNIT[::-1], DISTANCE), "[0] and unit_normal[1] are exchanged."),
        ((NORMAL, (2 / 13, 3 / 13), DISTANCE), "unit_normal has length 0.2774"),
        ((NORMAL, NORMAL, DISTANCE), "unit_normal has length 3.606"),
        ((UNIT, NORMAL, DISTANCE), "normal and unit_normal are exchanged."),
        ((NORMAL, UNIT, 0.003), "distance is not 0.003; 4 of 5 are right."),
        ((NORMAL, UNIT), "3 values with commas between them are asked for"),
        (((1, 2, 3), UNIT, DISTANCE), "normal: 2 values with commas between"),
        (DISTANCE, "asked for; you returned one number."),
        (None, "asked for; you returned nothing."),
        ("2, 3", "asked for; you returned one text."),
        ({"normal": NORMAL}, "asked for; you returned a dict."),
    ],
)
def test_slips_in_several(answer, sentence, public):
    found = judge_numbers(answer, public)
    assert not found.passed
    assert sentence in found.sentence


def test_no_number_is_stored_in_clear():
    text = json.dumps(public_numbers(LINE))
    assert not any(digits in text for digits in ("5547", "8320", "2773", "3.0", "2.0"))


def test_dicts_and_single_numbers():
    gates = Numbers({"AND": (1, 1, -1.5), "count": 45})
    right = {"count": 45, "AND": [1, 1, -1.5]}
    assert judge_number(right, gates).passed
    assert judge_number(right | {"AND": (1, 1, 1.5)}, gates).sentence == (
        "AND[2] has the wrong sign."
    )
    assert "keys 'AND' and 'count'" in judge_number({"AND": 1}, gates).sentence
    assert judge_number(0.06, Numbers(0.6)).sentence == (
        "Your answer has its decimal point 1 place too far to the left."
    )


def test_zero_is_a_number_like_others():
    assert judge_number(0, Numbers(0)).passed
    assert judge_number(-1e-9, Numbers(0.0)).passed
    assert not judge_number(0.1, Numbers(0)).passed


@pytest.mark.parametrize("size", [1e-4, 0.5, 9.999996, 123456.7, 8e9])
def test_six_digits_are_enough_and_five_are_not(size):
    rng = np.random.default_rng(1)
    for number in size * rng.uniform(0.5, 1.5, 50):
        question = Numbers(number)
        assert judge_number(float(f"{number:.5e}"), question).passed
        assert judge_number(float(f"{number:.12e}"), question).passed
        assert not judge_number(number * (1 + 3e-5), question).passed


def test_six_decimals_count_as_six_digits_where_four_are_left():
    small = Numbers((1 / 30, 1 / 300, 1 / 3000))
    right = (0.033333, 0.003333, 0.000333)
    assert right_parts(right, small.public) == [True, True, False]
    found = judge_number((0.0333, 1 / 300, 1 / 3000), small)
    assert found.sentence == "number 1 is right to 3 digits; give 6."
    assert right_parts((0.03333, 0.00333, 3.33333e-4), small.public) == [0, 0, 1]
    assert not judge_number(0.000012, Numbers(1.234567e-5)).passed


@pytest.mark.parametrize(
    ("pairs", "sentence"),
    [
        ((2, 6, 90), "pairs[0] is twice the right number: which 2 is too much?"),
        ((2, 3, 90), "pairs[0] is twice the right number: which 2 is too much?"),
        ((4, 9, 100), "pairs[0] is not 4; 0 of 3 are right."),
        ((2, 4.5, 50), "pairs[0] is not 2; 0 of 3 are right."),
        ((1, 9, 45), "pairs[1] is not 9; 2 of 3 are right."),
    ],
)
def test_a_slip_of_calculation_explains_all_wrong_numbers_of_a_vector(pairs, sentence):
    question = Numbers(((1, 3, 45),), names=("pairs",))
    assert judge_number((pairs,), question).sentence == sentence


def test_nested_tables_have_a_label_for_every_entry():
    table = Numbers([[2, 2], [3, 16]], names=("row 1", "row 2"))
    assert judge_number(np.array([[2, 2], [3, 16]]), table).passed
    assert judge_number([[2, 2], [16, 3]], table).sentence == (
        "row 2[0] and row 2[1] are exchanged."
    )
