"""The nbgrader configuration that every course folder shares.

A course folder holds a two-line nbgrader_config.py which calls configure, so that the
command line, `nbgrader` itself and formgrader in JupyterLab all grade alike.
"""

import importlib.util
from pathlib import Path

from traitlets.config import Config

from grader.course import gradebook_lists
from grader.course.folder import source_of
from grader.course.late_policy import let_plugins_be_found
from grader.course.sharing import is_shared, share
from grader.report.formgrader_pages import MARKDOWN

# What the learner finds in a gap. `check` reads NotImplementedError as "not written
# yet", so an untouched gap is never called a mistake.
CODE_STUB = "# YOUR CODE HERE, in place of the next line\nraise NotImplementedError()"
TEXT_STUB = "*Your answer here.*"

# Our own steps stand beside nbgrader's, which keep their order.
SANITIZE = [
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.DeduplicateIds",
    "nbgrader.preprocessors.OverwriteKernelspec",
    "nbgrader.preprocessors.OverwriteCells",
    "grader.autograde.metadata_check.CheckMarks",
]
AUTOGRADE = [
    "grader.autograde.refereed_execute.RefereedExecute",
    "grader.report.publication.KeepPublishable",
    "grader.autograde.scores.ApplyVerdicts",
    "grader.course.rubric.ShowRubrics",
    "nbgrader.preprocessors.IgnorePattern",
    "nbconvert.preprocessors.ClearMetadataPreprocessor",
    "nbgrader.preprocessors.LimitOutput",
    "nbgrader.preprocessors.SaveAutoGrades",
    "grader.autograde.keep_hand_marks.KeepHandMarks",
    "grader.autograde.scores.VerifyGrades",
    "grader.autograde.late_penalties.LatePenalties",
    "grader.autograde.metadata_check.CheckMarks",
]
FEEDBACK = [
    "grader.autograde.scores.VerifyReceipt",
    "grader.report.publication.KeepPages",
    "grader.course.rubric.HideRubrics",
    "nbgrader.preprocessors.GetGrades",
    "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor",
]
# nbgrader's own list, and what other systems hide beside each file.
IGNORED = (
    ".ipynb_checkpoints", "*.pyc", "__pycache__", "feedback", "._*", ".DS_Store",
    "__MACOSX",
)  # fmt: skip
FEEDBACK_PAGE = "grader.report.feedback"


def configure(
    c: Config,
    config_file: str,
    *,
    source: str | None = None,
    course_id: str | None = None,
    exchange: str | None = None,
    cell_seconds: int = 30,
    notebook_seconds: int = 300,
) -> None:
    """Set up nbgrader for the course folder that holds config_file.

    source is the course.toml from which the course was built; without it the course
    that comes with this package. course_id is the name of this section or term in the
    exchange; without it the id of the course.toml. exchange is the folder through which
    work travels, relative to the course; without it what course.toml says, else
    nbgrader's own default. A cell may run for cell_seconds and a notebook for
    notebook_seconds; after that each exercise and check gets one more second.
    """
    root = Path(config_file).resolve().parent
    c.CourseDirectory.root = str(root)
    c.CourseDirectory.groupshared = is_shared(root)
    share(root)  # also where nbgrader itself or Formgrader reads this
    let_plugins_be_found(root)
    gradebook_lists.install()
    c.Grader.source = source or ""
    made_from = source_of(c)
    c.CourseDirectory.course_id = course_id or made_from.id
    c.CourseDirectory.ignore = [*IGNORED]
    c.ClearSolutions.code_stub = {"python": CODE_STUB}
    c.ClearSolutions.text_stub = TEXT_STUB
    exchange = exchange or made_from.exchange
    if exchange:
        c.Exchange.root = str((root / Path(exchange).expanduser()).resolve())
    c.Execute.timeout = cell_seconds
    c.SandboxedExecute.notebook_seconds = notebook_seconds
    c.Autograde.exporter_class = "grader.autograde.nbgrader_hooks.IntakeExporter"
    c.Autograde.sanitize_preprocessors = list(SANITIZE)
    c.Autograde.autograde_preprocessors = list(AUTOGRADE)
    c.HTMLExporter.filters = {"markdown2html": MARKDOWN}  # formgrader's pages
    c.GenerateFeedback.preprocessors = list(FEEDBACK)
    if importlib.util.find_spec(FEEDBACK_PAGE):
        c.GenerateFeedback.exporter_class = f"{FEEDBACK_PAGE}.FeedbackExporter"
        c.FeedbackExporter.solutions_after = dict(made_from.solutions_after)
