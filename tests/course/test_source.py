"""A course.toml is read, or refused in one sentence that names the file and the key."""

import shutil
from datetime import UTC, datetime

import pytest

from grader.course.modules import solutions_of
from grader.course.source import find_source, load_source, nearest, packaged
from grader.errors import UserError
from tests.authoring.small_root import make_root
from tests.this_course import ROOT, SOURCE

DATED = "[solutions_after]\n{}\n\n[rules]"


@pytest.fixture
def root(tmp_path):
    return make_root(tmp_path / "bits")


def rewritten(root, old: str, new: str):
    file = root / "course.toml"
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))
    return file


def test_this_repository_is_a_course_and_the_packaged_one():
    assert SOURCE.file == packaged() == ROOT / "notebooks" / "course.toml"
    assert SOURCE.id == "hand-derived"
    assert list(SOURCE.masters) == ["01_neuron", "02_softmax", "03_mlp", "04_graph"]


def test_the_nearest_course_is_that_of_the_folder_or_of_one_above(root, tmp_path):
    below = root / "notebooks" / "01_bit"
    assert nearest(below) == nearest(root) == root / "course.toml"
    assert nearest(ROOT / "grader" / "student") == SOURCE.file
    assert nearest(tmp_path) == packaged()


def test_a_course_finds_its_exercises_and_its_own_solutions(root):
    catalog = find_source(root).catalog
    assert list(catalog.exercises) == ["flip", "odds"]
    import solutions

    assert solutions.__path__[0] == str(ROOT / "solutions"), "put back afterwards"


def test_solutions_mean_those_of_a_course_only_while_it_is_imported(root):
    with solutions_of(root / "solutions"):
        from solutions import bit

        assert bit.odds() == "p / (1 - p)"
    with pytest.raises(ImportError):
        from solutions import bit


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('title = "Bits"', 'titel = "Bits"', r"course\.toml has an unknown key titel"),
        ('title = "Bits"', "title = 3", "the value of title has a wrong type"),
        ('title = "Bits"', "", "does not say 'title'"),
        ('title = "Bits"', "title = ", "is not valid TOML"),
        ("points = 100", "pionts = 100", r"unknown key rules\.pionts"),
        (
            "[rules]",
            DATED.format("02_byte = 2026-11-20"),
            "02_byte, which is none",
        ),
        ("[rules]", DATED.format('01_bit = "2026"'), r"01_bit is no date: write"),
        ("[rules]", DATED.format("01_bit = 10:00:00"), r"01_bit is no date: write"),
        ("minutes = [55, 90]", "minutes = [55]", "two numbers, least and most"),
        (
            '"01_bit"',
            '"01_bit", "02_byte"',
            r"lists 02_byte, but there is no .*byte\.py",
        ),
        ('"01_bit"', '"bit"', "a notebook is called NN_name"),
        ('notebooks = ["01_bit"]', "notebooks = []", "does not say 'notebooks'"),
    ],
)
def test_what_is_wrong_in_a_course_toml_is_told_in_a_sentence(root, old, new, says):
    file = rewritten(root, old, new)
    with pytest.raises(UserError, match=says) as told:
        load_source(file)
    assert str(file) in str(told.value)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-11-20T18:00:00+01:00", datetime(2026, 11, 20, 17, tzinfo=UTC)),
        ("2026-11-20T18:00:00", datetime(2026, 11, 20, 18).astimezone()),
        ("2026-11-20", datetime(2026, 11, 20).astimezone()),
    ],
)
def test_dates_of_solutions_have_a_zone(root, written, meant):
    file = rewritten(root, "[rules]", DATED.format(f"01_bit = {written}"))
    (found,) = load_source(file).solutions_after.values()
    assert datetime.fromisoformat(found) == meant


def test_a_folder_with_a_master_that_is_not_listed_is_told(root):
    shutil.copytree(root / "notebooks" / "01_bit", root / "notebooks" / "02_byte")
    with pytest.raises(UserError, match="02_byte is not listed in"):
        load_source(root / "course.toml")


def test_a_folder_without_a_course_toml_is_told(tmp_path):
    with pytest.raises(UserError, match=r"has no course\.toml: .* --source"):
        find_source(tmp_path)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("import nothing_of_this_name", r"bits/exercises/bit\.py, line \d+ cannot be"),
        ("FLIP = (", r"exercises/bit\.py, line \d+ cannot be imported \(SyntaxError"),
    ],
)
def test_exercises_that_do_not_import_are_told_with_file_and_line(root, line, says):
    file = root / "exercises" / "bit.py"
    file.write_text(f"{file.read_text()}\n{line}\n")
    with pytest.raises(UserError, match=says):
        _ = find_source(root).catalog
    import solutions

    assert solutions.__path__[0] == str(ROOT / "solutions")
