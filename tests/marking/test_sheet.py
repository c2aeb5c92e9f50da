"""Marks out to a spreadsheet and back in, as a person would fill it in."""

import csv

import pytest

from grader.commands.shell import NEEDS_PERSON
from grader.errors import UserError
from grader.marking.sheet import read_sheet, write_sheet
from grader.marking.store import Mark
from tests.marking.classroom import ANSWERS, LION, NOTEBOOK, STRIPES, grade_of
from tests.marking.test_desk import give

KEY = f"{NOTEBOOK}/{STRIPES}"


def rows_of(sheet, encoding="utf-8-sig", delimiter=","):
    with sheet.open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def fill_in(sheet, changes, delimiter=",", encoding="utf-8-sig"):
    """Write what a person types: changes by the text of the answer."""
    rows = rows_of(sheet)
    for row in rows:
        row.update(changes.get(row["text"], {}))
    with sheet.open("w", encoding=encoding, newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)


@pytest.fixture
def sheet(desk, tmp_path):
    write_sheet(desk, tmp_path / "marks.csv")
    return tmp_path / "marks.csv"


def test_a_row_for_each_answer_and_nobodys_name(sheet):
    rows = [row for row in rows_of(sheet) if row["question"] == KEY]
    assert [(r["students"], r["of"], r["points"]) for r in rows[-1:]] == [
        ("2", "3", "")
    ]
    assert sorted(row["text"] for row in rows) == ["", "Flies, for $a^2$.",
                                                   "It looks nice."]  # fmt: skip
    assert not [name for name in ANSWERS if name in sheet.read_text("utf-8-sig")]


@pytest.mark.parametrize(
    ("delimiter", "encoding", "points"),
    [(",", "utf-8-sig", "1.5"), (";", "cp1252", "1,5"), ("\t", "utf-8", "1.5")],
)
def test_marks_come_back_in_from_any_spreadsheet_program(
    desk, sheet, course, delimiter, encoding, points
):
    said = {"points": points, "comment": "Später, größer"}
    fill_in(sheet, {"It looks nice.": said}, delimiter, encoding)
    found = read_sheet(desk, sheet)
    assert (found.saved, found.refused) == (3, ())
    for student in ("ben", "cem", "dora"):
        assert grade_of(course, student, STRIPES) == (1.5, False, "Später, größer")
    assert grade_of(course, "ada", STRIPES) == (None, True, None)


def test_the_same_sheet_again_changes_nothing(desk, sheet):
    fill_in(sheet, {"It looks nice.": {"points": "1"}})
    assert read_sheet(desk, sheet).saved == 3
    again = read_sheet(desk, sheet)
    assert (again.saved, again.refused) == (0, ())


def test_what_another_marked_meanwhile_is_not_overwritten(desk, sheet, course):
    give(desk, "ben", Mark(3.0))
    fill_in(sheet, {"It looks nice.": {"points": "1"}, "Teeth.": {"points": "2"}})
    found = read_sheet(desk, sheet)
    assert found.saved == 1
    assert len(found.refused) == 1
    assert "marked by somebody else since" in found.refused[0]
    assert grade_of(course, "ben", STRIPES)[0] == 3.0
    assert grade_of(course, "cem", LION)[0] == 2.0


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({"points": "many"}, "'many' is no number"),
        ({"points": "4"}, "more than the 3"),
        ({"points": "-1"}, "from 0 on"),
        ({"points": "1", "answer": "0123"}, "belongs to no answer"),
    ],
)
def test_one_bad_row_and_nothing_is_saved(desk, sheet, course, cells, told):
    fill_in(sheet, {"It looks nice.": cells, "Teeth.": {"points": "2"}})
    with pytest.raises(UserError, match=told):
        read_sheet(desk, sheet)
    assert grade_of(course, "cem", LION) == (None, True, None)


def test_what_is_no_sheet_of_ours_is_told(desk, tmp_path):
    (tmp_path / "x.csv").write_text("a,b\n1,2\n")
    with pytest.raises(UserError, match="has no column answer, comment"):
        read_sheet(desk, tmp_path / "x.csv")
    with pytest.raises(UserError, match="cannot be read"):
        read_sheet(desk, tmp_path / "none.csv")


def test_no_answer_is_a_formula_and_comments_come_back_as_they_were(
    desk, course, sheet
):
    give(desk, "ada", Mark(1.0, "=1+1"))
    write_sheet(desk, sheet)
    row = next(row for row in rows_of(sheet) if row["text"].startswith("Flies"))
    assert row["comment"] == "'=1+1"
    fill_in(sheet, {row["text"]: {"points": "2"}})
    assert read_sheet(desk, sheet).saved == 1
    assert grade_of(course, "ada", STRIPES) == (2.0, False, "=1+1")


def test_the_verb_writes_reads_and_has_a_status(sheet, course, desk, capsys):
    from grader.commands.mark import mark

    made = sheet.with_name("made.csv")
    assert mark("01_stub", course.root, export_to=made) == 0
    assert rows_of(made) == rows_of(sheet)
    fill_in(made, {"It looks nice.": {"points": "1"}})
    assert mark("01_stub", course.root, import_from=made) == 0
    give(desk, "ben", Mark(3.0))
    fill_in(sheet, {"It looks nice.": {"points": "2"}})
    assert mark("01_stub", course.root, import_from=sheet) == NEEDS_PERSON
    assert "marked by somebody else" in capsys.readouterr().out
