"""An instructor in Formgrader: Autograde uses the sandbox, a person reads words."""

import pytest

from grader.course.log_redirect import chatter_into
from tests.browser.lab import running_lab
from tests.course.stub_course import ASSIGNMENT, RIGHT, RUBRIC, hand_in, make_course

pytestmark = [pytest.mark.browser, pytest.mark.slow]

STUDENT = "ada"
WORDS = "Each one wears stripes."


@pytest.fixture(scope="module")
def course(browser, tmp_path_factory):
    """A course with one submission, whose answer also reaches for the gradebook."""
    root = tmp_path_factory.mktemp("class") / "course"
    with chatter_into(root.parent / "log"):
        course = make_course(root)
    gradebook = root / "gradebook.db"
    spy = f"print('gradebook', __import__('os').path.exists({str(gradebook)!r}))\n"
    answers = RIGHT | {"step": spy + RIGHT["step"], "words": WORDS}
    hand_in(course, STUDENT, answers=answers)
    return course


@pytest.fixture(scope="module")
def formgrader(course, tmp_path_factory):
    with running_lab(course.root, tmp_path_factory.mktemp("home")) as address:
        yield f"{address}/formgrader"


def test_the_autograde_button_grades_in_the_sandbox(page, formgrader, course):
    page.goto(f"{formgrader}/manage_submissions/{ASSIGNMENT}")
    row = page.locator("tbody tr", has_text=STUDENT)
    row.locator(".autograde a").click()
    page.locator(".modal-title", has_text="Success").wait_for()

    graded = course.at("autograded", ASSIGNMENT, STUDENT) / "stub.ipynb"
    assert "gradebook False" in graded.read_text()
    page.reload()
    assert "needs manual grading" in row.inner_text()
    assert "10 / 13" in row.inner_text()


def test_a_person_reads_the_answer_above_its_rubric(page, formgrader, course):
    """And nothing is asked of another machine, nor does a script of the page err."""
    page.goto(f"{formgrader}/gradebook/{ASSIGNMENT}/stub")
    with page.expect_response(lambda reply: "/api/grades" in reply.url):
        page.locator("tbody a").first.click()
    page.wait_for_load_state("networkidle")
    text = page.locator("#notebook").first.inner_text()
    assert 0 < text.index(WORDS) < text.index(RUBRIC)

    points = page.locator(".nbgrader_cell", has_text=WORDS).locator("input.score")
    points.fill("2")
    with page.expect_response(lambda reply: "/api/grade/" in reply.url):
        points.press("Tab")
    with course.gradebook() as gradebook:
        graded = gradebook.find_submission(ASSIGNMENT, STUDENT)
        assert (graded.score, graded.needs_manual_grade) == (12, False)
