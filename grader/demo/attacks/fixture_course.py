"""The small course where attacks are tried: four exercises, a question, short limits.

Its exercises are real ones of notebook 1, so the whole chain is the real one: masters,
nbgrader's release, intake, sandbox, referee, gradebook, feedback.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import nbformat

from grader.authoring.instructor import instructor_notebook
from grader.authoring.masters import read_masters
from grader.authoring.nbgrader_release import generate
from grader.course.folder import CONFIG_FILE, Course, open_course
from grader.course.source import load_source, packaged
from grader.demo.attacks.honeytokens import draw
from grader.demo.sample_class import right_answers

FROM, ASSIGNMENT, NOTEBOOK = "01_neuron", "small", "small"
EXERCISES = ("augment", "hunt_distance", "step", "sigmoid")
QUESTION = "activation_words"
VICTIM, HONEST = "victim", "honest"
CONFIG = """\
# {secret}
from grader.course.config import configure

c = get_config()  # noqa: F821 (nbgrader defines it)
configure(c, __file__, cell_seconds=2, notebook_seconds=8)
c.SandboxedExecute.limits = dict(
    memory=400 << 20, data=400 << 20, processes=24, open_files=64, file=4 << 20,
    home=8 << 20, scratch=8 << 20, files=500, cpu=30, message=1 << 20,
    cell_output=1 << 20, output=4 << 20,
)
"""


@dataclass(frozen=True)
class Place:
    """The course, the right answers, the release, and what was planted in it."""

    course: Course
    solved: Mapping[str, str]
    release: Mapping
    planted: Mapping[str, str]

    @property
    def points(self) -> dict[str, float]:
        """Points of each exercise that a check judges."""
        marks = [c["metadata"].get("nbgrader", {}) for c in self.release["cells"]]
        names = {m.get("grade_id", ""): m.get("points", 0) for m in marks}
        return {name: float(names[f"check_{name}"]) for name in EXERCISES}

    def submitted(self, student: str) -> Path:
        """Where a student's work is put."""
        return self.course.at("submitted", ASSIGNMENT, student)


def make(root: Path) -> Place:
    """Build the course in a folder that does not exist yet."""
    planted = {name: draw() for name in ("config", "solution", "rubric", "gradebook")}
    source = root / "source" / ASSIGNMENT / f"{NOTEBOOK}.ipynb"
    source.parent.mkdir(parents=True)
    nbformat.write(_source(planted), source)
    config = CONFIG.format(secret=planted["config"])
    (root / CONFIG_FILE).write_text(config, encoding="utf-8")
    course = open_course(root)
    generate(course, ASSIGNMENT)
    with course.gradebook() as gradebook:
        gradebook.add_student(VICTIM, email=planted["gradebook"])
    release = course.at("release", ASSIGNMENT) / f"{NOTEBOOK}.ipynb"
    answers = right_answers(load_source(packaged()), FROM.partition("_")[2])
    return Place(
        course,
        {name: answers[name] for name in EXERCISES},
        nbformat.read(release, as_version=4),
        planted,
    )


def _source(planted: Mapping[str, str]) -> nbformat.NotebookNode:
    """The instructor's notebook, with secrets in its answers and its rubric."""
    (master,) = read_masters(load_source(packaged()), [FROM])
    notebook = instructor_notebook(master)
    wanted = {"setup", QUESTION, *EXERCISES, *(f"check_{n}" for n in EXERCISES)}
    notebook.cells = [cell for cell in notebook.cells if cell.id in wanted]
    for cell in notebook.cells:
        if cell.id in EXERCISES:
            begin = "    ### BEGIN SOLUTION\n"
            secret = f"{begin}    # {planted['solution']}\n"
            cell.source = cell.source.replace(begin, secret)
        elif cell.id == QUESTION:
            cell.source += f"\n\n{planted['rubric']}"
    return notebook
