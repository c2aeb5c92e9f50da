"""Text that is no formula: a sentence, fast, and nothing of it is ever run."""

import builtins
import io
import os
import random
import re
import sys

import numpy as np
import pytest

from grader.judge.derivation import Derivation, judge, public_points
from grader.judge.numbers import Numbers
from grader.student.formula.judge_formula import judge_typed
from grader.student.formula.number_answers import judge_numbers
from tests.events import steps

QUESTION = Derivation("y*(1-y)", {"z": (-3, 3)}, define={"y": "sigmoid(z)"})
ARRAYS = Derivation("X.T @ X / n", {"n": "size"}, {"X": ("n", "d")})

TEXTS = {
    "system": "__import__('os').system('touch canary')",
    "open": "open('canary', 'w')",
    "lambda": "(lambda: __import__('pathlib').Path('canary').touch())()",
    "subclass walk": "().__class__.__mro__[1].__subclasses__()[104].load_module('os')",
    "attribute": "y.__class__.__init__.__globals__",
    "method": "X.T.tofile('canary')",
    "format": "'{0.__class__}'.format(y)",
    "f-string": "f'{open(1)}'",
    "comprehension": "[y for y in (1,)][0]",
    "walrus": "(y := 1)",
    "import": "import os",
    "newlines": "y\nimport os\nos.abort()",
    "exec": "exec('y = 1')",
    "power tower": "9**9**9**9",
    "LaTeX tower": "9^{9^{9^{9}}}",
    "long tower": "^".join(["9"] * 60),
    "factorial": "100000000!",
    "factorial call": "factorial(10**8)",
    "long number": "9" * 399,
    "exponent": "1e999999999",
    "tiny": "1e-999999999",
    "brackets": "(" * 10**6,
    "closed brackets": "(" * 190 + "y" + ")" * 190,
    "half brackets": "(" * 400,
    "bars": "|" * 399,
    "signs": "-" * 399 + "y",
    "tower of signs": "2^" * 130 + "-y",
    "roots": "√" * 300 + "y",
    "functions": "exp " * 99,
    "fractions": r"\frac" * 79 + "12",
    "long sum": "+".join(["y"] * 200),
    "long product": "y" * 400,
    "too long": "*".join(["(x+y+z+1)"] * 400),
    "run of names": "yz" * 190 + "q",
    "null byte": "y\x00(1-y)",
    "right to left": "y(1\u202e-y)",
    "ligature": "ﬁ(y)",
    "combining": "y" + "\u0302" * 300,
    "surrogate": "y\ud800",
    "emoji": "🙂(1-y)",
    "script": "<script>alert(1)</script>",
    "LaTeX write": r"\write18{touch canary}",
    "LaTeX text": r"\text{__import__('os').system('touch canary')}",
    "LaTeX call": r"\operatorname{__import__}(\text{os})",
    "LaTeX input": r"\input{/etc/passwd}",
    "LaTeX sum": r"\sum_{n=1}^{10^{9}} \frac{1}{n^3}",
    "integral": "Integral(exp(x**x), (x, 0, oo)).doit()",
    "huge array": "X @ X.T @ X @ X.T" + " @ X @ X.T" * 38,
    "deep exp": "exp(" * 30 + "y" + ")" * 30,
    "deep sin": "sin(" * 39 + "z" + ")" * 39,
    "many powers": "z**z" + "*y**y" * 70,
    "empty": "",
    "spaces": " \t\n ",
    "backslash": "\\",
    "comment": "y*(1-y) # right",
}


@pytest.fixture
def nothing_runs(monkeypatch, tmp_path):
    """Fail if anything is opened, imported afresh, evaluated or started."""

    def forbidden(*args, **kwargs):
        raise AssertionError("the text was run")

    judge("y + q", QUESTION)  # what is loaded on demand is loaded now
    judge("lamda + é", QUESTION)
    monkeypatch.chdir(tmp_path)
    for module, names in (
        (builtins, ("eval", "exec", "compile", "open")),
        (io, ("open",)),
        (os, ("system", "abort", "open")),
    ):
        for name in names:
            monkeypatch.setattr(module, name, forbidden)
    yield
    assert list(tmp_path.iterdir()) == []


LOOK_ALIKE = {
    "zero width": "y\u200b(1-y)",
    "homoglyph": "у(1-у)",
    "full width": "ｙ（１－ｙ）",
}


@pytest.mark.parametrize("text", LOOK_ALIKE.values(), ids=LOOK_ALIKE)
def test_letters_are_read_as_what_they_look_like_and_nothing_else(text, nothing_runs):
    public = public_points(QUESTION)
    for found in (judge(text, QUESTION), judge_typed(text, public)):
        assert found.passed
        assert "y * (1 - y)" in found.sentence


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_sentence_and_nothing_else(text, nothing_runs):
    public = {id(q): public_points(q) for q in (QUESTION, ARRAYS)}
    modules = set(sys.modules)
    for question in (QUESTION, ARRAYS):
        for found in (judge(text, question), judge_typed(text, public[id(question)])):
            assert not found.passed
            assert found.sentence.isprintable()
            assert 10 < len(found.sentence) < 300
    assert set(sys.modules) == modules


def test_the_slowest_of_them_takes_few_steps():
    """76,000 calls are 15 ms without a count; see the benchmark of checks."""
    public = public_points(QUESTION)
    taken = {n: steps(lambda t=t: judge_typed(t, public)) for n, t in TEXTS.items()}
    assert max(taken.values()) < 150_000, sorted(taken, key=taken.get)[-3:]


class Liar(str):
    """Text that lies about itself."""

    def __len__(self):
        return 3

    def __eq__(self, other):
        return True

    __hash__ = str.__hash__

    def __str__(self):
        return "y*(1-y)"

    def __getitem__(self, key):
        return "y"

    def rstrip(self, *args):
        return "y*(1-y)"


class Number(float):
    """A number that lies about its value."""

    def __float__(self):
        raise RuntimeError("no")


class Everything:
    """An object that equals all and raises when touched otherwise."""

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0

    def __getattr__(self, name):
        raise RuntimeError(name)


def test_texts_that_lie():
    assert not judge(Liar("z"), QUESTION).passed
    assert not judge(Liar("(" * 10**6), QUESTION).passed
    assert judge(np.str_("y(1-y)"), QUESTION).passed


LIARS = {
    "object": Everything(),
    "number": Number(0.6),
    "nested": [[[0.6]]],
    "dict": {1: 2},
    "text": Liar(6),
}


@pytest.mark.parametrize("answer", LIARS.values(), ids=LIARS)
def test_objects_that_lie(answer):
    assert not judge(answer, QUESTION).passed
    assert not judge_numbers(answer, Numbers((0.6, 2)).public).passed
    assert not judge_numbers((answer, 2), Numbers((0.6, 2)).public).passed


def test_a_list_that_holds_itself():
    endless = []
    endless.append(endless)
    assert not judge_numbers(endless, Numbers((0.6, 2)).public).passed
    assert not judge_numbers([endless, endless], Numbers((0.6, 2)).public).passed


SOUP = r"""y z X n q 1 0.5 2e3 ( ) [ ] { } | , = ' . + - * / ^ ** @ _ .T .sum( .dot( T
exp( log sqrt max( sum( diag( outer( mean softmax( norm( axis=0 axis= keepdims=True e
pi \frac \frac{ \sigma \hat{y} \hat \left( \right) \top \cdot ² ᵀ √ λ ŷ x_1 _{1} \log
^T ^{T} ^{ ^{( ^- 0 1 -1 (1-y) (1-y) X.T X.T @ n"""


def only_a_product(text):
    """Whether chance wrote the answer, y(1-y), as factors side by side, and no more."""
    factors = sorted(re.findall(r"\(1-y\)|y|1", text))
    left = re.sub(r"\(1-y\)|y|1|[* ·]", "", text)
    return not left and [f for f in factors if f != "1"] == ["(1-y)", "y"]


@pytest.mark.parametrize("count", [700, pytest.param(5000, marks=pytest.mark.slow)])
def test_any_soup_of_words_gets_a_sentence(count):
    rng, words = random.Random(11), SOUP.split()
    public = {id(q): public_points(q) for q in (QUESTION, ARRAYS)}
    read = 0
    for _ in range(count):
        text = rng.choice(["", " "]).join(rng.choices(words, k=rng.randint(1, 9)))
        for question in (QUESTION, ARRAYS):
            found = judge_typed(text, public[id(question)])
            assert found.sentence.isprintable(), text
            assert not found.passed or (question is QUESTION and only_a_product(text))
            read += found.stage != "cannot run"
        if rng.random() < 0.1:
            assert judge(text, QUESTION).sentence
    assert read > count / 40
