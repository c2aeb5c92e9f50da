"""Pairs of hand-ins are shown only where both a result and code are unusual."""

import pytest

from grader.report.code_shape import shape
from grader.report.pairs import FEW, Answer, find_pairs, pairs_page

ODD = """\
def slope(z):
    rest = 1 - z
    total = rest * z * z / (1 + rest + z)
    return total"""
RENAMED = '''def slope(u):
    """Mine alone."""
    b = 1-u   # what is left
    c = b*u*u / (1 + b + u)

    return c'''
MODEL = (
    "def slope(z):\n    s = 1 / (1 + np.exp(-z))\n    out = s * (1 - s)\n    return out"
)
TOLD = "It is not right. At z = 2 it gives 0.444444; it should be 0.104994."


def of_class(*pairs, rest=MODEL):
    answers = {f"s{n}": {"slope": Answer(rest)} for n in range(FEW)}
    return answers | {name: {"slope": answer} for name, answer in pairs}


def test_the_same_wrong_number_and_the_same_odd_code_make_a_pair():
    answers = of_class(("ada", Answer(ODD, TOLD)), ("ben", Answer(RENAMED, TOLD)))
    (pair,) = find_pairs(answers, {"slope": MODEL})
    assert pair.students == ("ada", "ben")
    assert pair.results == {"slope": TOLD}
    assert pair.code == {"slope": (ODD, RENAMED)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Answer(ODD, TOLD), Answer(MODEL.replace("1 -", "2 -"), TOLD)),  # code differs
        (Answer(ODD, TOLD), Answer(ODD, TOLD.replace("0.4444", "0.4443"))),  # result
        (Answer(ODD), Answer(ODD)),  # both right
        (Answer(ODD, "The sign is wrong."), Answer(ODD, "The sign is wrong.")),
        (Answer("x = 1", TOLD), Answer("x = 1", TOLD)),  # too short to be unusual
        (Answer(MODEL, TOLD), Answer(MODEL, TOLD)),  # as the model solution
        (Answer("def slope(", TOLD), Answer("def slope(", TOLD)),
    ],
)
def test_less_than_both_makes_no_pair(one, other):
    answers = of_class(("ada", one), ("ben", other), rest="pass")
    assert find_pairs(answers, {"slope": MODEL}) == []


def test_what_many_share_is_usual():
    same = [(f"x{n}", Answer(ODD, TOLD)) for n in range(4)]
    assert find_pairs(of_class(*same), {}) == []
    assert len(find_pairs(of_class(*same[:3]), {})) == 3


def test_a_library_s_names_count_and_own_names_do_not():
    assert (
        shape("a = np.exp(b)")
        == shape("x  =  numpy.exp(y) # so")
        != shape("a = np.log(b)")
    )
    assert shape("print(len(a))") != shape("print(abs(a))")
    assert shape("a = 'b'") != shape("a = 'c'")
    assert shape('"""') == ()


def test_the_page_looks_for_none_in_a_small_class(tmp_path):
    html = pairs_page(tmp_path, "01_neuron", tmp_path)
    assert "never a verdict" in html
    assert "Fewer than ten" in html
