"""The files hold what Canvas and Moodle read, and no grade that is not final."""

import csv

import pytest

from grader.report.exports import CanvasExport, MoodleExport
from tests.report.conftest import ASSIGNMENT


@pytest.fixture
def export(gradebook, tmp_path):
    def export(plugin, **options):
        path = tmp_path / "out.csv"
        plugin(to=str(path), **options).export(gradebook)
        assert path.read_bytes().startswith(b"\xef\xbb\xbf")
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))

    return export


@pytest.fixture
def class_of_four(gradebook, hand_in):
    names = {
        "first_name": 'Jane "JD"',
        "last_name": "Doe, Jr.",
        "email": "j@ok.example",
    }
    hand_in("jane", [5, 3, 4], by_hand=1.5, lms_user_id="77", **names)
    hand_in("ada", [5, 1, 0], by_hand=2, late=1, first_name="Zoë", last_name="Ålund")
    hand_in("bob", [5, 3, 4])
    gradebook.update_or_create_student("cyd")


@pytest.mark.usefixtures("class_of_four")
def test_canvas_has_its_two_heading_rows_and_quotes_names(export):
    heading, most, *rows = export(CanvasExport)
    who = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]
    assert heading == [*who, ASSIGNMENT]
    assert most == ["    Points Possible", "", "", "", "", "14"]
    assert all(len(row) == len(heading) for row in rows)
    assert ['Doe, Jr., Jane "JD"', "", "77", "jane", "", "13.5"] in rows


@pytest.mark.usefixtures("class_of_four")
def test_moodle_has_user_name_and_address(export):
    heading, *rows = export(MoodleExport)
    assert heading == ["Username", "ID number", "Email address", ASSIGNMENT]
    assert ["jane", "77", "j@ok.example", "13.5"] in rows


@pytest.mark.usefixtures("class_of_four")
@pytest.mark.parametrize(("plugin", "key"), [(CanvasExport, 3), (MoodleExport, 0)])
def test_grades_that_are_not_final_stay_empty(export, plugin, key):
    grades = {row[key]: row[-1] for row in export(plugin)}
    assert grades["ada"] == "7"  # 8 points, 1 off for being late
    assert grades["bob"] == ""  # a person still has to read
    assert grades["cyd"] == ""  # nothing handed in


def test_late_penalty_does_not_go_below_zero(export, hand_in):
    hand_in("eve", [1, 0, 0], by_hand=0, late=9)
    assert export(MoodleExport)[1][-1] == "0"


@pytest.mark.usefixtures("class_of_four")
def test_students_and_assignments_can_be_picked(export):
    assert [row[0] for row in export(MoodleExport, student=["ada"])[1:]] == ["ada"]
    assert export(MoodleExport, assignment=["other"])[0][3:] == []


def test_empty_course_has_a_heading(export):
    assert len(export(CanvasExport)) == 2
