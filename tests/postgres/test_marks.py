"""Marks by hand in PostgreSQL: tests that hold for SQLite hold there, word for word."""

import pytest

from tests.marking.conftest import course as class_on_sqlite  # noqa: F401
from tests.marking.conftest import desk, made_class, second_desk  # noqa: F401
from tests.marking.test_desk import (  # noqa: F401
    test_a_mark_is_in_nbgraders_gradebook_for_all_with_that_answer,
    test_a_mark_of_formgrader_is_seen_and_respected,
    test_a_mark_taken_back_waits_again_and_an_empty_answer_counts_by_itself,
    test_one_stale_answer_of_a_group_leaves_all_as_they_were,
    test_two_markers_the_second_is_told_and_nothing_is_lost,
)

pytestmark = pytest.mark.slow


@pytest.fixture
def course(class_on_sqlite, server):  # noqa: F811
    return server.take_over(class_on_sqlite)
