"""The course of this repository, read once for all tests that go through it."""

from pathlib import Path

from grader.authoring.masters import read_masters
from grader.course.source import find_source

ROOT = Path(__file__).parents[1]
SOURCE = find_source(ROOT)
CATALOG = SOURCE.catalog
EXERCISES = CATALOG.exercises
BY_NOTEBOOK = CATALOG.by_notebook
MASTERS = read_masters(SOURCE)
NOTEBOOKS = {master.assignment: master.notebook for master in MASTERS}
