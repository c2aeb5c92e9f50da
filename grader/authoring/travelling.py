"""What lies beside a student's notebook: the student package and the public points."""

import shutil
from pathlib import Path

import grader
from grader.course.source import CourseSource
from grader.judge import public_points
from grader.student import data

STUDENT = Path(grader.__file__).parent / "student"
COURSE_PACKAGE = "grader_course"  # what a course itself sends along, under this name
LEFT_BEHIND = shutil.ignore_patterns("__pycache__", "*.pyc", ".ipynb_checkpoints")


def write_travelling(source: CourseSource, notebook: str, folder: Path) -> None:
    """Put beside a notebook what its checks need; nothing else of the grader travels.

    grader/student is the package with the checks and the data, grader_points.json holds
    the public points of the notebook's exercises, grader_course what the course adds.
    """
    package = folder / "grader" / "student"
    shutil.copytree(STUDENT, package, ignore=LEFT_BEHIND)
    for name in data.FILES:
        shutil.copyfile(data.inside_sklearn(name), package / data.BESIDE.name / name)
    exercises = source.catalog.by_notebook[notebook]
    public_points.write(folder / public_points.FILE, exercises)
    travels = source.folders["travels"]
    if travels.is_dir():
        shutil.copytree(travels, folder / COURSE_PACKAGE, ignore=LEFT_BEHIND)
