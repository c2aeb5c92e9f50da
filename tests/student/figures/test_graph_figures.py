"""The pictures of notebook 4, and the stepper that needs no script."""

import re
from html.parser import HTMLParser

import numpy as np
import pytest

from grader.student import figures
from grader.student.figures.graph_trace import trace

SQUARE = """
    w = 2
    x = 3
    b = -1
    p = w * x
    o = p + b
    r = o - 2
    E = r * r
"""
MIXED = """
    a = 1.3
    c = -0.4
    s = a * a
    v = sin(s)
    m = max(s, c)
    n = min(v, c)
    u = exp(n)
    k = m * 3
    r = k + u
"""


def values(lines, **moved):
    """The same lines computed by Python."""
    names = {"sin": np.sin, "exp": np.exp, "max": max, "min": min}
    for line in filter(str.strip, lines.splitlines()):
        name, words = (part.strip() for part in line.split("="))
        names[name] = moved.get(name, eval(words, {}, names))
    return names


@pytest.mark.parametrize("lines", [SQUARE, MIXED])
def test_gradients_of_leaves_agree_with_differences(lines):
    boxes = trace(lines).boxes
    *_, root = boxes
    right = values(lines)
    for box in boxes.values():
        assert box.value == pytest.approx(right[box.name])
        if not box.words:
            h = 1e-6
            up, down = (
                values(lines, **{box.name: box.value + step})[root] for step in (h, -h)
            )
            assert box.gradient == pytest.approx((up - down) / (2 * h), abs=1e-8)


def test_a_node_that_is_used_twice_is_seen_to_collect():
    sentences = [step.sentence for step in trace(SQUARE).steps]
    assert "pays 3 to r. For r that makes 6 in all." in sentences[7]
    assert len(sentences) == 13


@pytest.mark.parametrize("line", ["o = p +", "o = p / b", "o = q * 2", "2 = o"])
def test_a_line_that_cannot_be_read_is_told(line):
    with pytest.raises(ValueError, match=r"line like|no number and no earlier node"):
        trace(f"p = 1\nb = 2\n{line}")


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def all(self, tag):
        return [attrs for name, attrs in self.found if name == tag]


def page():
    return figures.graph_steps(SQUARE)._repr_mimebundle_()[0]["text/html"]


def test_the_stepper_needs_no_script_and_keeps_its_keys():
    found = Page(page())
    assert not found.all("script")
    assert not any(key.startswith("on") for _, attrs in found.found for key in attrs)
    radios = found.all("input")
    assert len(radios) == len(trace(SQUARE).steps)
    assert all(r["data-lm-suppress-shortcuts"] == "true" for r in radios)
    assert all(r["aria-label"].startswith("Step ") for r in radios)
    assert len({r["name"] for r in radios}) == 1
    assert [attrs["role"] for attrs in found.all("svg")] == ["img"]


def test_every_step_has_its_rules_and_its_words():
    text, count = page(), len(trace(SQUARE).steps)
    for i in range(count):
        assert f".r{i}:checked" in text
        assert f'class="t t{i}"' in text
    assert "@media print" in text


def test_two_steppers_on_one_page_do_not_disturb_each_other():
    one, other = (Page(page()).all("div")[0]["id"] for _ in range(2))
    assert one != other


def test_the_stepper_has_a_picture_and_words_for_other_readers(monkeypatch):
    shown = figures.graph_steps(SQUARE)
    forms, _ = shown._repr_mimebundle_()
    assert forms["image/png"]
    assert "r = o - 2: value 3, gradient 6" in repr(shown)
    monkeypatch.setenv("GRADER_FIGURES", "off")
    assert "switched off" in repr(figures.graph_steps(SQUARE))


@pytest.mark.slow
def test_the_picture_of_a_long_graph_runs_down_the_page():
    """Side by side, eight boxes leave no room for words that can be read."""
    chain = "n0 = 1\n" + "\n".join(f"n{i} = n{i - 1} * 2" for i in range(1, 8))
    short, long = figures.graph_steps(SQUARE), figures.graph_steps(chain)
    assert short.height < short.width / 2
    assert long.height > long.width


@pytest.mark.slow
@pytest.mark.parametrize("name", ["order_frames", "gradient_costs", "broadcasting"])
def test_pictures_say_their_numbers(name):
    shown = getattr(figures, name)()
    assert shown.png
    assert len(re.findall(r"\d+", shown.alt)) > 4
    assert not re.search(r"nan|array|\$", shown.alt)


@pytest.mark.slow
def test_the_order_picture_tells_the_wrong_gradient_and_the_right_one():
    alt = figures.order_frames().alt
    assert "x is left with 2" in alt
    assert "x has 2 · 4 = 8" in alt


def test_the_table_measures_against_the_last_way():
    right = [(np.array([[1.0, -4.0]]), np.array([2.0]))]
    close = [(np.array([[1.0, -4.0 + 4e-9]]), np.array([2.0]))]
    table = figures.gradient_table({"by <hand>": (close, 0.5), "graph": (right, 0.002)})
    assert "by <hand>: 1e-9, 500 ms" in table.alt
    assert "graph: 0, 2 ms" in table.alt
    text = table._repr_mimebundle_()[0]["text/html"]
    assert "by &lt;hand&gt;" in text
    assert text.count('scope="col"') == 3
    assert text.count('scope="row"') == 2
