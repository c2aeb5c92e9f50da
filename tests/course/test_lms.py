"""Names that learning platforms give to files lead to the right student."""

import zipfile

import pytest

from grader.course.folder import Course
from grader.course.lms import LmsCollector, _inner, collect_downloads, pack
from grader.errors import UserError

PLACE = "/c/downloaded/01_neuron/extracted/"


def collect(name: str, pattern: str = ""):
    collector = LmsCollector()
    collector.named_regexp = pattern
    found = collector.collect(PLACE + name)
    return found and (found["student_id"], found["file_id"])


@pytest.mark.parametrize(
    ("name", "student"),
    [
        ("Ada Love_12345_assignsubmission_file_/neuron.ipynb", "Ada_Love"),
        ("Ada Love_12345_assignsubmission_file_neuron.ipynb", "Ada_Love"),
        ("Zoë Ek_9_assignsubmission_file_/neuron (2).ipynb", "Zoë_Ek"),
        ("loveada_4411_990812_neuron.ipynb", "loveada"),
        ("loveada_LATE_4411_990812_neuron-1.ipynb", "loveada"),
        ("ada/neuron.ipynb", "ada"),
        ("ada.l@x.org/01_neuron/neuron.ipynb", "ada.l@x.org"),
        ("ada/neuron-3.ipynb", "ada"),
        ("ada_neuron.ipynb", "ada"),
    ],
)
def test_known_forms_of_names(name, student):
    assert collect(name) == (student, "neuron")


def test_own_pattern_wins():
    pattern = r"(?P<file_id>\w+)--(?P<student_id>\w+)\.ipynb"
    assert collect("neuron--u17.ipynb", pattern) == ("u17", "neuron")
    assert collect("ada/neuron.ipynb", pattern) is None


def test_other_files_are_no_submissions():
    collector = LmsCollector()
    assert collector.collect(PLACE + "ada/data.csv") is None
    assert collector.collect(PLACE + "neuron.ipynb") is None
    assert collector.skipped == ["neuron.ipynb"]


@pytest.mark.parametrize("pattern", ["(", "(?P<student_id>.*).ipynb"])
def test_bad_pattern_is_told(tmp_path, pattern):
    with pytest.raises(UserError, match="--pattern"):
        collect_downloads(None, "01_neuron", tmp_path, pattern)


@pytest.mark.parametrize("place", ["course", ".", "course/downloaded/01_neuron"])
def test_a_folder_that_would_be_copied_into_itself_is_refused(tmp_path, place):
    course = Course(tmp_path / "course", None)
    kept = course.root / "downloaded" / "01_neuron" / "archive" / "ada.ipynb"
    kept.parent.mkdir(parents=True)
    kept.write_text("{}")
    with pytest.raises(UserError, match="holds the course or lies in"):
        collect_downloads(course, "01_neuron", tmp_path / place)
    assert kept.read_text() == "{}"


def test_a_damaged_zip_and_an_empty_one_are_told(tmp_path):
    course, downloads = Course(tmp_path / "course", None), tmp_path / "all.zip"
    with zipfile.ZipFile(downloads, "w") as archive:
        archive.writestr("ada/notes.txt", "nothing to grade in here")
    with pytest.raises(UserError, match="There is no notebook"):
        collect_downloads(course, "01_neuron", downloads)
    whole = downloads.read_bytes()
    downloads.write_bytes(whole.replace(b"nothing", b"NOTHING"))
    with pytest.raises(UserError, match="is damaged"):
        collect_downloads(course, "01_neuron", downloads)


def test_one_folder_around_everything_is_looked_through(tmp_path):
    (tmp_path / "submissions" / "ada").mkdir(parents=True)
    assert _inner(tmp_path) == tmp_path / "submissions"
    (tmp_path / "submissions" / "ben").mkdir()
    assert _inner(tmp_path) == tmp_path / "submissions"
    (tmp_path / "stray.ipynb").touch()
    assert _inner(tmp_path) == tmp_path


def test_pack_leaves_compiled_files_out(tmp_path):
    (tmp_path / "in" / "__pycache__").mkdir(parents=True)
    (tmp_path / "in" / "__pycache__" / "a.pyc").touch()
    (tmp_path / "in" / "a.py").write_text("a = 1")
    assert pack(tmp_path / "in", tmp_path / "out.zip", "01_x") == 1
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert archive.namelist() == ["01_x/a.py"]
