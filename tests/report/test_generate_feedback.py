"""nbgrader's own generate_feedback makes our page from gradebook and notebook."""

from datetime import UTC, datetime, timedelta

import nbformat
import pytest
from nbformat.v4 import new_notebook
from nbgrader.converters import GenerateFeedback
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config

from tests.report.cells import answer, written
from tests.report.conftest import ASSIGNMENT
from tests.report.reading import Reader, row

SOLVED = "def slope(y):\n    ### BEGIN SOLUTION\n    return 47\n    ### END SOLUTION"
RUBRIC = "**Model answer.** Downhill.\n\n| points | for |\n|---|---|\n| 1 | zebra |"
SOURCE = [answer("slope", SOLVED), written("words", RUBRIC, 0, 2)]


@pytest.fixture
def feedback(gradebook, hand_in, tmp_path):
    """Hand in, let nbgrader make the feedback, read the page."""

    def feedback(*scores, solutions_after=None, **more):
        hand_in("ada", scores, **more)
        gradebook.db.expire_all()
        config = Config()
        config.FeedbackExporter.solutions_after = solutions_after or {}
        config.CourseDirectory.root = str(tmp_path)
        config.GenerateFeedback.exporter_class = (
            "grader.report.feedback.FeedbackExporter"
        )
        source = tmp_path / "source" / ASSIGNMENT / "neuron.ipynb"
        source.parent.mkdir(parents=True)
        nbformat.write(new_notebook(cells=SOURCE), source)
        course = CourseDirectory(config=config)
        course.assignment_id = ASSIGNMENT
        GenerateFeedback(coursedir=course, config=config).start()
        page = tmp_path / "feedback" / "ada" / ASSIGNMENT / "neuron.html"
        return page.read_text("utf-8")

    return feedback


def test_grades_come_from_the_gradebook(feedback):
    html = feedback(5, 1.25, 0)
    assert row(html, "slope")[1:3] == ["◐ partly right", "1.25 of 3"]
    assert row(html, "words")[1:3] == ["… waiting for a person", "? of 2"]
    assert "6.25 of 14 points so far; 2 more" in Reader(html).text
    assert "for ada" in html


def test_grade_by_hand_and_late_penalty(feedback):
    html = feedback(5, 3, 4, by_hand=1, late=2)
    assert row(html, "words")[1:3] == ["◐ partly right", "1 of 2"]
    assert row(html, "Late submission")[2] == "−2"
    assert "11 of 14 points" in Reader(html).text
    assert "so far" not in Reader(html).text


@pytest.mark.parametrize(("hours", "shown"), [(-1, True), (1, False)])
def test_model_solutions_appear_when_their_time_has_come(feedback, hours, shown):
    date = datetime.now(UTC) + timedelta(hours=hours)
    html = feedback(5, 1, 0, solutions_after={ASSIGNMENT: date.isoformat()})
    assert ("47" in html) == shown
    assert ("Downhill." in html) == shown
    assert "zebra" not in html
    assert "SOLUTION" not in html
