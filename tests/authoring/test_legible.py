"""Letters of nbconvert's page are dark enough, by a style that no other page shows."""

from grader.authoring.lint.notebook import without_code
from grader.report.markdown import Outline, to_html
from tests.this_course import MASTERS
from grader.authoring.instructor import LEGIBLE, instructor_notebook
