"""Rules that a built notebook keeps; each gives sentences about what breaks it."""

from collections.abc import Sequence
from pathlib import Path

import nbformat

from grader.authoring.build import built, staged
from grader.authoring.lint.cards import card_order
from grader.authoring.lint.counts import (
    hundred_points,
    setup_first,
    short_cells,
    unique_ids,
    valid_code,
)
from grader.authoring.lint.leaks import answers_kept, rubrics_kept
from grader.authoring.lint.notebook import Built
from grader.authoring.lint.text import alt_texts, headings, link_texts, table_headers
from grader.authoring.masters import ROOT, read_masters

RULES = (
    unique_ids,
    hundred_points,
    setup_first,
    valid_code,
    short_cells,
    headings,
    alt_texts,
    table_headers,
    link_texts,
    card_order,
    answers_kept,
    rubrics_kept,
)


def lint_course(
    assignments: Sequence[str] | None = None, *, root: Path = ROOT
) -> list[str]:
    """Build the named assignments, or all, and say what breaks a rule."""
    masters = read_masters(root, assignments)
    with staged(masters) as course:
        found = []
        for master in masters:
            file = built(course, "release", master)
            notebook = nbformat.read(file, as_version=4)
            found += lint(Built(master, notebook, file.parent / "grader"))
    return found


def lint(notebook: Built) -> list[str]:
    """What breaks a rule in one built notebook, one sentence each."""
    return [sentence for rule in RULES for sentence in rule(notebook)]
