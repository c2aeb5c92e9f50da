"""Names that learning platforms give to files lead to the right student."""

import zipfile

import pytest

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
