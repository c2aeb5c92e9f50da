"""The files hold what Canvas and Moodle read, and no grade that is not final."""

import csv
from datetime import UTC, datetime

import pytest
from dateutil.parser import parse

from grader.report.exports import (
    CanvasExport,
    MoodleExport,
    matched,
    worksheet,
    write_rows,
)
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
    assert ['Doe, Jr., Jane "JD"', "77", "", "jane", "", "13.5"] in rows


@pytest.mark.usefixtures("class_of_four")
def test_moodle_has_only_columns_without_a_gap(export, gradebook):
    """Its import gives a line without a name to whoever stands above it."""
    heading, *rows = export(MoodleExport)
    assert heading == ["Username", ASSIGNMENT, "State"]
    assert ["jane", "13.5", "final"] in rows
    assert ["bob", "", f"{ASSIGNMENT}: answers to read"] in rows
    assert ["cyd", "", f"{ASSIGNMENT}: nothing handed in"] in rows
    for student in ("ada", "bob", "cyd"):
        gradebook.update_or_create_student(student, email=f"{student}@ok.example")
    heading, *rows = export(MoodleExport)
    assert heading == ["Email address", "Username", ASSIGNMENT, "State"]
    assert ["j@ok.example", "jane", "13.5", "final"] in rows


def test_whom_moodle_cannot_find_is_left_out(export, gradebook):
    """A name out of a download, as collecting makes it, is no user name."""
    gradebook.update_or_create_student("Ada_Love")
    gradebook.update_or_create_student("Ben_Ek", email="b@ok.example")
    heading, row = export(MoodleExport)
    assert (heading[0], row[:2]) == ("Email address", ["b@ok.example", ""])
    gradebook.update_or_create_student("cy", email="")
    gradebook.update_or_create_student("Dan_Ek", lms_user_id="9")
    columns, found = matched(gradebook.students)
    assert (columns, [s.id for s in found]) == (["Email address"], ["Ben_Ek"])


@pytest.mark.usefixtures("class_of_four")
def test_the_worksheet_has_what_moodles_import_asks_for(gradebook):
    people = {"jane": ("12", "Jane Doe"), "bob": ("13", "Bob"), "new": ("14", "N")}
    begun = datetime.now(UTC).replace(second=0, microsecond=0)  # as told, in minutes
    heading, *rows = worksheet(gradebook, ASSIGNMENT, people)
    assert {"Identifier", "Grade", "Last modified (grade)"} <= set(heading)
    table = [dict(zip(heading, row, strict=True)) for row in rows]
    assert [row["Identifier"] for row in table] == [
        f"Participant {number}" for number in (12, 13, 14)
    ]
    assert [row["Grade"] for row in table] == ["13.5", "", ""]
    assert {row["Maximum grade"] for row in table} == {"14"}
    states = ["graded", "answers to read", "nothing handed in"]
    assert [row["State"] for row in table] == states
    dates = [parse(row["Last modified (grade)"]) for row in table]
    assert all(begun <= date <= datetime.now(UTC) for date in dates)


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path):
    file = tmp_path / "grades.csv"
    file.write_text("old")
    with pytest.raises(csv.Error):
        write_rows(file, [["new"], 3])
    assert [p.read_text() for p in tmp_path.iterdir()] == ["old"]


@pytest.mark.usefixtures("class_of_four")
@pytest.mark.parametrize(("plugin", "key"), [(CanvasExport, 3), (MoodleExport, 0)])
def test_grades_that_are_not_final_stay_empty(export, plugin, key):
    heading, *rows = export(plugin)
    grades = {row[key]: row[heading.index(ASSIGNMENT)] for row in rows}
    assert grades["ada"] == "7"  # 8 points, 1 off for being late
    assert grades["bob"] == ""  # a person still has to read
    assert grades["cyd"] == ""  # nothing handed in


def test_late_penalty_does_not_go_below_zero(export, hand_in):
    hand_in("eve", [1, 0, 0], by_hand=0, late=9)
    assert export(MoodleExport)[1][-2] == "0"


@pytest.mark.usefixtures("class_of_four")
def test_students_and_assignments_can_be_picked(export):
    assert [row[0] for row in export(MoodleExport, student=["ada"])[1:]] == ["ada"]
    assert export(MoodleExport, assignment=["other"])[0] == ["Username", "State"]


def test_empty_course_has_a_heading(export):
    assert len(export(CanvasExport)) == 2
