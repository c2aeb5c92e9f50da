"""What the README says of limits and places is what the code has."""

import importlib
import inspect
import re

import pytest

from grader.course.config import configure
from grader.sandbox.limits import Limits
from tests.this_course import EXERCISES, ROOT

README = (ROOT / "README.md").read_text()
LIMIT = re.compile(
    r"^\| `(\w+)` \| (\d+)( MB)? \| [^|]+ \| `([\w/]+)\.py` \|$", re.MULTILINE
)
LIMITS = LIMIT.findall(README)


def test_every_limit_of_a_submission_is_told():
    told = {name for name, _, _, where in LIMITS if where == "sandbox/limits"}
    assert told == set(vars(Limits()))


@pytest.mark.parametrize(("name", "value", "unit", "where"), LIMITS)
def test_a_limit_is_the_one_of_the_code(name, value, unit, where):
    told = int(value) << 20 if unit else int(value)
    if where == "sandbox/limits":
        assert getattr(Limits(), name) == told
    elif where == "course/config":
        assert inspect.signature(configure).parameters[name].default == told
    else:
        module = importlib.import_module(f"grader.{where.replace('/', '.')}")
        assert getattr(module, name) == told


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`(grader/[\w./]+)`", README))))
def test_what_the_readme_names_is_there(path):
    assert (ROOT / path).exists()


def test_the_answers_on_file_are_as_many_as_it_says():
    told = re.search(r"more than (\d+) wrong and (\d+) right answers on file", README)
    for kind, number in zip(("wrong", "right"), map(int, told.groups()), strict=True):
        count = len(list((ROOT / "tests" / "answers" / kind).glob("*/*/*.py")))
        assert number < count < 1.1 * number, kind


def test_the_sentence_it_shows_is_one_that_a_learner_gets():
    shown = " ".join(re.search(r'\*"(You form.*?)"\*', README, re.DOTALL)[1].split())
    slope = {mistake.sentence for mistake in EXERCISES["sigmoid_derivative"].mistakes}
    assert shown in slope
