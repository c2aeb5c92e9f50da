"""Lecture notebooks: solution after the question, no checks, a plan of the time."""

import itertools
import re

import pytest

from grader.authoring.instructor import instructor_notebook
from grader.authoring.lecture import LECTURE, lecture_notebook
from tests.this_course import MASTERS


@pytest.fixture(scope="module", params=MASTERS, ids=lambda m: m.notebook)
def lecture(request):
    return lecture_notebook(request.param)


def kinds(notebook):
    return [cell.metadata.slideshow.slide_type for cell in notebook.cells]


def test_every_cell_has_its_place_on_a_slide(lecture):
    places = {"slide", "subslide", "fragment", "notes", "skip", "-"}
    assert set(kinds(lecture)) <= places


def test_checks_hints_and_marks_are_gone(lecture):
    shown = [
        c.source for c in lecture.cells if c.metadata.slideshow.slide_type != "notes"
    ]
    text = "\n".join(shown)
    assert not re.search(r"^check\(", text, re.MULTILINE)
    for word in ("<details>", "SOLUTION", "NotImplementedError()", " min · "):
        assert word not in text


@pytest.mark.parametrize("master", MASTERS, ids=lambda m: m.notebook)
def test_a_text_that_ends_in_a_colon_is_followed_by_what_it_announces(master):
    cells = [
        c
        for c in lecture_notebook(master).cells
        if c.metadata.slideshow.slide_type != "notes"
    ]
    for cell, below in itertools.pairwise(cells):
        if cell.source.endswith(":"):
            assert below.metadata.slideshow.slide_type != "skip", cell.source


@pytest.mark.parametrize("master", MASTERS, ids=lambda m: m.notebook)
def test_every_solution_stands_on_a_slide_after_its_question(master):
    wanted = [c.names[0] for c in master.cells if c.kind == "exercise"]
    found, asked = [], False
    for cell in lecture_notebook(master).cells:
        defined = re.match(r"(?:def|class) (\w+)", cell.source)
        slide = cell.metadata.slideshow.slide_type
        if cell.cell_type == "markdown":
            asked = asked or slide in ("slide", "subslide")
        elif defined and slide == "subslide" and defined[1] in wanted:
            assert asked, f"{defined[1]} is solved before it is asked"
            found.append(defined[1])
            asked = False
    assert found == wanted


def test_the_plan_fills_two_lectures_with_one_break(lecture):
    notes = [
        c.source
        for c, k in zip(lecture.cells, kinds(lecture), strict=True)
        if k == "notes"
    ]
    spans = [re.search(r"Minutes (\d+) to (\d+)", note) for note in notes]
    times = [(int(s[1]), int(s[2])) for s in spans if s]
    assert times[0][0] == 0
    assert abs(times[-1][1] - 2 * LECTURE) <= 1
    assert all(a[1] == b[0] for a, b in itertools.pairwise(times))
    assert sum("first lecture ends" in note for note in notes) == 1


SECTION = re.compile(r"^## \d", re.MULTILINE)


@pytest.mark.parametrize("master", MASTERS, ids=lambda m: m.notebook)
def test_every_section_says_what_to_show_what_to_ask_and_how_long_to_wait(master):
    below = itertools.pairwise(master.cells)
    plans = [b for a, b in below if a.kind == "text" and SECTION.search(a.source)]
    assert plans
    for plan in plans:
        assert plan.kind == "lecture", f"no plan in line {plan.line}"
        for word in ("**Show** ", "**Ask** ", "**Wait for** "):
            assert word in plan.source


@pytest.mark.parametrize("master", MASTERS, ids=lambda m: m.notebook)
def test_plans_are_not_handed_out(master):
    handed_out = [cell.source for cell in instructor_notebook(master).cells]
    plans = [cell for cell in master.cells if cell.kind == "lecture"]
    assert len(handed_out) + len(plans) == len(master.cells)
    assert not any("**Wait for**" in source for source in handed_out)
