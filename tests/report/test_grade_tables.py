"""Tables for a spreadsheet: what waits is empty, and every line says how it stands."""

import csv

import nbformat
import pytest
from nbformat.v4 import new_markdown_cell, new_notebook
from nbgrader.plugins import CsvExportPlugin
from traitlets.config import Config

from grader.report.grade_tables import GradesExport, LongExport, WideExport, safe_cell
from tests.report.cells import answer, written
from tests.report.conftest import ASSIGNMENT


@pytest.fixture
def table(gradebook, tmp_path):
    """A table as dictionaries, its lines about students alone."""

    def table(plugin, **about):
        config = Config()
        config.CourseDirectory.root = str(tmp_path)
        exporter = plugin(to=str(tmp_path / "out.csv"), config=config)
        for name, value in about.items():
            setattr(exporter, name, value)
        exporter.export(gradebook)
        with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))[plugin.headings - 1 :]

    return table


@pytest.fixture
def class_of_three(gradebook, hand_in):
    hand_in("ada", [5, 1, 0], by_hand=2, late=1, first_name="Zoë", last_name="=Å")
    hand_in("bob", [5, 3, 4])  # a person still has to read
    gradebook.update_or_create_student("cyd")


@pytest.mark.usefixtures("class_of_three")
def test_grades_equal_nbgraders_own_where_they_are_final(table, gradebook, tmp_path):
    ours = {row["student_id"]: row for row in table(GradesExport, section="b")}
    CsvExportPlugin(to=str(tmp_path / "stock.csv")).export(gradebook)
    with (tmp_path / "stock.csv").open() as file:
        stock = {row["student_id"]: row for row in csv.DictReader(file)}
    assert set(stock["ada"]) <= set(ours["ada"])
    for name in ("raw_score", "late_submission_penalty", "score", "max_score"):
        assert float(ours["ada"][name]) == float(stock["ada"][name])
    assert {ours[s]["score"] for s in ("bob", "cyd")} == {""}
    assert {ours[s]["raw_score"] for s in ("bob", "cyd")} == {""}
    states = {student: row["state"] for student, row in ours.items()}
    waits = "answers to read"
    assert states == {"ada": "graded", "bob": waits, "cyd": "nothing handed in"}
    assert ours["ada"]["last_name"] == "'=Å"
    assert ours["ada"]["section"] == "b"


@pytest.mark.usefixtures("class_of_three")
def test_the_wide_table_has_a_column_for_each_exercise(table):
    rows = {row["student_id"]: row for row in table(WideExport)}
    ada, bob, cyd = (rows[student] for student in ("ada", "bob", "cyd"))
    points = {"sigmoid": "5", "slope": "1", "loss": "0", "words": "2"}
    assert {n: ada[f"{ASSIGNMENT} {n}"] for n in points} == points
    ends = ("penalty", "sum", "state")
    assert [ada[f"{ASSIGNMENT} {end}"] for end in ends] == ["1", "7", "graded"]
    assert [bob[f"{ASSIGNMENT} {n}"] for n in points] == ["5", "3", "4", ""]
    assert bob[f"{ASSIGNMENT} sum"] == ""
    assert {cyd[f"{ASSIGNMENT} {n}"] for n in points} == {""}
    assert cyd[f"{ASSIGNMENT} state"] == "nothing handed in"


@pytest.mark.usefixtures("class_of_three")
def test_the_long_table_has_state_and_sentence(table, tmp_path):
    source = tmp_path / "source" / ASSIGNMENT / "neuron.ipynb"
    source.parent.mkdir(parents=True)
    titled = new_markdown_cell("### 1.2 Downhill ○ · 2 min · 2 points")
    cells = [titled, written("words", "", 0, 2), answer("slope", "")]
    nbformat.write(new_notebook(cells=cells), source)
    rows = table(LongExport)
    assert [row["exercise"] for row in rows[:2]] == ["words", "slope"]
    by_name = {(row["student_id"], row["exercise"]): row for row in rows}
    assert len(rows) == len(by_name) == 2 * 4  # who handed in nothing has no line
    slope = by_name["ada", "slope"]
    assert (slope["points"], slope["max_points"]) == ("1", "3")
    assert (slope["number"], slope["title"]) == ("1.2", "Downhill")
    assert slope["result"] == "partly right"
    assert slope["sentence"] == "Stable, but (1 - y) is missing. More."
    words = by_name["bob", "words"]
    assert (words["points"], words["result"]) == ("", "waiting for a person")
    assert words["state"] == "answers to read"


@pytest.mark.usefixtures("class_of_three")
@pytest.mark.parametrize("state", ["not graded", "handed in again"])
def test_points_of_an_older_hand_in_are_not_told(table, state):
    states = {(ASSIGNMENT, "ada"): state, (ASSIGNMENT, "bob"): "answers to read"}
    found = {}
    for plugin in (GradesExport, WideExport, LongExport):
        rows = table(plugin, states=states)
        found[plugin] = next(row for row in rows if row["student_id"] == "ada")
    grades, wide, long = found.values()
    assert (grades["score"], grades["state"]) == ("", state)
    assert wide[f"{ASSIGNMENT} sigmoid"] == ""
    assert (long["points"], long["sentence"], long["state"]) == ("", "", state)


def test_no_cell_is_a_formula():
    assert [safe_cell(t) for t in ("=1", "+1", "-1", "@x", "a=1", "")] == [
        *("'=1", "'+1", "'-1", "'@x", "a=1", ""),
    ]
