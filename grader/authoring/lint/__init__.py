"""Rules that a built notebook keeps; each gives sentences about what breaks it."""

from grader.authoring.lint.cards import card_order
from grader.authoring.lint.counts import (
    setup_first,
    short_cells,
    sum_of_points,
    unique_ids,
    valid_code,
)
from grader.authoring.lint.leaks import answers_kept, rubrics_kept
from grader.authoring.lint.notebook import Built
from grader.authoring.lint.text import (
    alt_texts,
    headings,
    link_texts,
    nothing_to_do,
    table_headers,
)

RULES = (
    unique_ids,
    sum_of_points,
    setup_first,
    valid_code,
    short_cells,
    headings,
    alt_texts,
    table_headers,
    link_texts,
    card_order,
    nothing_to_do,
    answers_kept,
    rubrics_kept,
)


def lint(notebook: Built) -> list[str]:
    """What breaks a rule in one built notebook, one sentence each."""
    return [sentence for rule in RULES for sentence in rule(notebook)]
