"""Names that learning platforms give to files lead to the right student and back."""

import io
import json
import os
import shutil
import zipfile
from datetime import datetime
from types import SimpleNamespace

import pytest

from grader.course.folder import open_course
from grader.course.lms import collect as collecting
from grader.course.lms.collect import collect_downloads
from grader.course.lms.filenames import (
    Named,
    kept_names,
    notebook_of,
    read_name,
    safe,
    students_of,
)
from grader.course.lms.platforms import is_anonymous, time_in, without_title
from grader.course.log_redirect import chatter_into
from grader.course.services import feedback_zip, release_zip
from grader.errors import UserError
from tests.course.stub_course import ASSIGNMENT, make_course


def read(name: str, pattern: str = ""):
    found = read_name(name, ["neuron"], pattern)
    return found and (found.who, notebook_of(found.file, ["neuron"]))


@pytest.mark.parametrize(
    ("name", "student"),
    [
        ("Ada Love_12345_assignsubmission_file_/neuron.ipynb", "Ada Love"),
        ("Ada Love_12345_assignsubmission_file/neuron.ipynb", "Ada Love"),
        ("Ada Love_12345_assignsubmission_file_neuron.ipynb", "Ada Love"),
        ("hw/Ada Love_12345_assignsubmission_file_/in/neuron.ipynb", "Ada Love"),
        ("Zoë Ek_9_assignsubmission_file_/neuron (2).ipynb", "Zoë Ek"),
        ("Zoe\u0308 Ek_9_assignsubmission_file_/neuron.ipynb", "Zoë Ek"),
        ("loveada_4411_990812_neuron.ipynb", "loveada"),
        ("loveada_LATE_4411_990812_neuron-1.ipynb", "loveada"),
        ("anon_x2Yz9_990812_neuron.ipynb", "anon_x2Yz9"),
        ("LATE_anon_x2Yz9_990812_neuron.ipynb", "anon_x2Yz9"),
        ("kk42_attempt_2026-11-20-11-05-33_neuron.ipynb", "kk42"),
        ("11-22 - Kim Roe - Nov 20, 2026 1105 PM/neuron.ipynb", "Kim Roe"),
        ("11-22 - Kim Roe- Nov 20, 2026 1105 PM/neuron.ipynb", "Kim Roe"),
        ("11-22 - Kim Roe - 20 November 2026 305 PM - neuron.ipynb", "Kim Roe"),
        ("HW_7/Roe_Kim_kroe_7/neuron.ipynb", "kroe"),
        ("HW_7/Team 3/van_der_Roe_Kim_kroe_7/neuron (2).ipynb", "kroe"),
        ("Roe_Kim_kroe_7/20261120110533_neuron.ipynb", "kroe"),
        ("Roe_Kim_kroe_7/Late Submission - neuron.ipynb", "kroe"),
        ("ada/neuron.ipynb", "ada"),
        ("a_b/neuron.ipynb", "a_b"),
        ("ada.l@x.org/01_neuron/neuron.ipynb", "ada.l@x.org"),
        ("ada/neuron-3.ipynb", "ada"),
        ("ada_neuron.ipynb", "ada"),
        ("ada_l_neuron (1).ipynb", "ada_l"),
    ],
)
def test_known_forms_of_names(name, student):
    assert read(name) == (student, "neuron")


def test_a_name_that_the_release_has_keeps_its_number():
    assert notebook_of("part_2.ipynb", ["part_1", "part_2"]) == "part_2"
    assert notebook_of("part_2-1.ipynb", ["part_1", "part_2"]) == "part_2"
    assert notebook_of("Part_2.IPYNB", ["part_1", "part_2"]) == "part_2"
    assert notebook_of("mine(1).ipynb", ["part_1"]) == "mine"


def test_own_pattern_wins():
    pattern = r"(?P<file_id>\w+)--(?P<student_id>\w+)\.ipynb"
    assert read("neuron--u17.ipynb", pattern) == ("u17", "neuron")
    assert read("ada/neuron.ipynb", pattern) is None


def moodle_takes(name: str, participants: set[int]) -> tuple[int, str] | None:
    """Who gets a page of this name, as Moodle's importziplib.php decides it.

    It breaks each part of the path into five at underscores. The oldest versions
    insist on five; the fifth is the beginning of the file's name.
    """
    parts = name.split("/")
    for n, part in enumerate(parts):
        info = part.split("_", 4)
        named = info[2:4] == ["assignsubmission", "file"] and len(info) == 5
        if named and info[1].isdigit() and int(info[1]) in participants:
            return int(info[1]), "/".join([info[4], *parts[n + 1 :]]).strip("/")
    return None


def canvas_takes(name: str) -> tuple[int, int] | None:
    """The user and the attachment that Canvas reads from a name."""
    parts = [p for p in name.rpartition("/")[2].split("_") if p != "LATE"]
    if parts[0] == "anon":
        return parts[1], int(parts[2])
    numbers = [int(p) for p in parts if p.isdigit()]
    return (numbers[0], numbers[1]) if len(numbers) > 1 else None


@pytest.mark.parametrize("middle", ["_/", "/", "_", "_/sub/"])
def test_moodle_takes_a_page_back_from_every_form(middle):
    found = read_name(f"Ada Løve_77_assignsubmission_file{middle}neuron.ipynb", [])
    assert moodle_takes(found.prefix + "neuron.html", {77}) == (77, "neuron.html")


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("loveada_4411_990812_neuron-1.ipynb", (4411, 990812)),
        ("loveada_LATE_4411_990812_2_3.ipynb", (4411, 990812)),
        ("LATE_anon_x2Yz9_990812_neuron.ipynb", ("x2Yz9", 990812)),
    ],
)
def test_canvas_takes_a_page_back(name, who):
    assert canvas_takes(read_name(name, []).prefix + "neuron.html") == who


def listed(**students):
    keys = ("first_name", "last_name", "lms_user_id")
    return [
        SimpleNamespace(id=student, **dict(zip(keys, each, strict=True)))
        for student, each in students.items()
    ]


def test_the_gradebook_says_what_students_are_called():
    known = listed(
        u1=("Ada", "Love", None),
        u2=("Zoë", "de Ek", "9"),
        u3=(None, None, "5"),
        u4=("Chiara", "de Rossi", ""),
    )
    moodle = {("Ada Love", "12"): "u1", ("Zoë de Ek", "13"): "u2", ("Jo", "14"): "Jo"}
    named = [Named(*person, platform="Moodle") for person in moodle]
    assert students_of(named, known) == moodle
    canvas = {("someone", "5"): "u3", ("loveada", "4411"): "u1", ("zoe", "9"): "u2"}
    canvas |= {("rossichiarade", "6"): "u4"}  # Canvas takes the last word for a surname
    named = [Named(*person, platform="Canvas") for person in canvas]
    assert students_of(named, known) == canvas
    assert students_of([Named("u2")], known) == {("u2", ""): "u2"}


def test_who_was_collected_alone_keeps_the_name_when_a_namesake_comes():
    one, other = (Named("Jo Ek", number, platform="Moodle") for number in ("1", "2"))
    found = students_of([one, other], [], before={"Jo_Ek": one})
    assert found == {("Jo Ek", "1"): "Jo_Ek", ("Jo Ek", "2"): "Jo_Ek_2"}


def test_two_people_of_one_name_stay_two():
    named = [Named("Jo Ek", number, platform="Moodle") for number in ("1", "2")]
    assert set(students_of(named, []).values()) == {"Jo_Ek_1", "Jo_Ek_2"}
    known = listed(jo1=("Jo", "Ek", None), jo2=("Jo", "Ek", None))
    assert set(students_of(named, known).values()) == {""}
    assert set(students_of(named, known[:1]).values()) == {""}
    other = [Named("ekjo", "8", platform="Canvas")]
    assert students_of(other, listed(ekjo=(None, None, "7"))) == {
        ("ekjo", "8"): "ekjo_8"
    }


@pytest.mark.parametrize("pattern", ["(", "(?P<student_id>.*).ipynb"])
def test_bad_pattern_is_told(tmp_path, pattern):
    with pytest.raises(UserError, match="--pattern"):
        collect_downloads(None, ASSIGNMENT, tmp_path, pattern)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    root = tmp_path_factory.mktemp("lms") / "course"
    with chatter_into(root.parent / "log"):
        make_course(root)
    return root


@pytest.fixture
def course(made, tmp_path):
    with chatter_into(tmp_path / "log"):
        yield open_course(shutil.copytree(made, tmp_path / "course"))


@pytest.fixture
def collect(course, tmp_path):
    """Collects from a zip of these names and contents."""

    def collect(files: dict, pattern: str = ""):
        downloads = tmp_path / "all.zip"
        downloads.write_bytes(zipped(files))
        return collect_downloads(course, ASSIGNMENT, downloads, pattern)

    return collect


def zipped(files: dict) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def submitted(course) -> dict[str, dict[str, str]]:
    """What everybody has handed in, file by file."""
    return {
        student: {
            path.name: path.read_text()
            for path in course.at("submitted", ASSIGNMENT, student).iterdir()
        }
        for student in course.students(ASSIGNMENT)
    }


@pytest.mark.slow
def test_one_students_two_files_keep_nobody_waiting(course, collect):
    collect({"Ada Love_1_assignsubmission_file_/stub.ipynb": "old"})
    result = collect(
        {
            "Ada Love_1_assignsubmission_file_/stub.ipynb": "one",
            "Ada Love_1_assignsubmission_file_/stub (1).ipynb": "two",
            "Ben Ek_2_assignsubmission_file_/stub.ipynb": "three",
            "Cay Ek_3_assignsubmission_file_/stub.ipynb": "four",
            "Cay Ek_3_assignsubmission_file_/copy/stub.ipynb": "four",
            "Dan Ek_4_assignsubmission_file_/essay.pdf": "five",
            "Eve Ek_5_assignsubmission_onlinetext_/onlinetext.html": "six",
            "Ben Ek_2_assignsubmission_onlinetext_/onlinetext.html": "seven",
            "notes.ipynb": "eight",
        }
    )
    assert result.changed == ["Ben_Ek", "Cay_Ek"]
    assert result.skipped == ["notes.ipynb"]
    assert set(result.unsure) == {"Ada_Love", "Dan Ek", "Eve Ek"}
    assert "but essay.pdf" in result.unsure["Dan Ek"]
    sentence = result.unsure["Ada_Love"]
    assert "file_/stub.ipynb" in sentence
    assert "file_/stub (1).ipynb" in sentence
    assert submitted(course) == {
        "Ada_Love": {"stub.ipynb": "old"},
        "Ben_Ek": {"stub.ipynb": "three"},
        "Cay_Ek": {"stub.ipynb": "four"},
    }


@pytest.mark.slow
def test_canvas_numbers_tell_the_newer_of_two_files(course, collect):
    newer, older = "loveada_44_1002_stub-1.ipynb", "loveada_44_999_stub.ipynb"
    result = collect({newer: "new", older: "old"})
    assert submitted(course) == {"loveada": {"stub.ipynb": "new"}}
    assert result.notes == [f"loveada: {newer} was taken, as it is newer than {older}."]
    with course.gradebook() as gradebook:
        assert gradebook.find_student("loveada").lms_user_id == "44"
    later = {"loveada_45_1_stub.ipynb": "another person", "ada_44_2_stub.ipynb": "her"}
    assert collect(later).changed == ["loveada", "loveada_45"]
    assert submitted(course)["loveada"] == {"stub.ipynb": "her"}


NEWER = {
    "Blackboard": (
        "HW_1_kim_r_attempt_2026-11-20-11-05-33_stub.ipynb",
        "HW_1_kim_r_attempt_2026-11-21-09-05-33_stub.ipynb",
        "HW_1_jan_r_attempt_2026-11-21-09-05-33_stub.ipynb",
        "HW_1_kim_r_attempt_2026-11-21-09-05-33.txt",
        ["jan_r", "kim_r"],
    ),
    "Brightspace": (
        "11-22 - Kim Roe- Nov 20, 2026 1105 PM/stub.ipynb",
        "11-22 - Kim Roe- Nov 21, 2026 905 AM/stub.ipynb",
        "12-22 - Jan Roe- Nov 21, 2026 905 AM/stub.ipynb",
        "index.html",
        ["Jan_Roe", "Kim_Roe"],
    ),
    "ILIAS": (
        "HW_7/Roe_Kim_kroe_7/stub.ipynb",
        "HW_7/Roe_Kim_kroe_7/Late - stub (2).ipynb",
        "HW_7/Roe_Jan_jroe_8/stub.ipynb",
        "HW_7/Roe_Jan_jroe_8/notes.txt",
        ["jroe", "kroe"],
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("platform", NEWER)
def test_the_newest_attempt_wins_on_every_platform(course, collect, platform):
    older, newer, other, beside, students = NEWER[platform]
    result = collect({newer: "new", older: "old", other: "other", beside: "?"})
    assert (result.changed, result.unsure, result.skipped) == (students, {}, [])
    assert [note.partition(":")[0] for note in result.notes] == students[1:]
    handed_in = submitted(course)[students[1]]
    assert handed_in.pop("stub.ipynb") == "new"
    if stamp := handed_in.pop("timestamp.txt", ""):
        at = datetime.fromisoformat(stamp).astimezone()
        assert (at.day, at.hour, at.minute) == (21, 9, 5)
    assert bool(stamp) == (platform != "ILIAS")
    assert handed_in == {}
    kept = kept_names(course, ASSIGNMENT)
    assert {each.platform for each in kept.values()} == {platform}


@pytest.mark.slow
def test_pages_go_back_to_every_platform_that_takes_them(course, collect, tmp_path):
    collect({name: platform for platform, (name, *_) in NEWER.items()})
    for student in course.students(ASSIGNMENT):
        folder = course.at("feedback", ASSIGNMENT, student)
        folder.mkdir(parents=True)
        (folder / "stub.html").write_text(student)
    assert feedback_zip(course, ASSIGNMENT, tmp_path / "feedback.zip") == 3
    with zipfile.ZipFile(tmp_path / "feedback.zip") as archive:
        assert sorted(archive.namelist()) == [
            "11-22 - Kim Roe- Nov 20, 2026 1105 PM/stub.html",
            "multi_feedback/Roe_Kim_kroe_7/stub.html",
            "r/stub.html",  # of Blackboard, which takes none: by student
        ]


@pytest.mark.slow
def test_anonymous_people_are_no_strangers(course, collect):
    with course.gradebook() as gradebook:
        gradebook.add_student("ada", last_name="Love", first_name="Ada")
    result = collect(
        {
            "anon_x2Yz9_990812_stub.ipynb": "a",
            "Participant 7_7_assignsubmission_file_/stub.ipynb": "b",
            "Teilnehmer-in 8_8_assignsubmission_file_/stub.ipynb": "c",
            "Eve Ek_9_assignsubmission_file_/stub.ipynb": "d",
        }
    )
    assert result.strangers == ["Eve_Ek"]
    assert (result.notes, result.unsure) == ([], {})
    assert len(result.changed) == 4


@pytest.mark.parametrize(
    ("platform", "text", "meant"),
    [
        ("Blackboard", "2026-11-20-23-05-33", (2026, 11, 20, 23, 5, 33)),
        ("Brightspace", "Nov 20, 2026 1105 PM", (2026, 11, 20, 23, 5)),
        ("Brightspace", "13 September 2026 310 PM", (2026, 9, 13, 15, 10)),
        ("Brightspace", "3 May, 2026 9:05 AM", (2026, 5, 3, 9, 5)),
        ("Brightspace", "3 May 2026 1405", (2026, 5, 3, 14, 5)),
        ("Brightspace", "3 mai 2026 1405 hrs", None),
        ("ILIAS", "20261120230533", (2026, 11, 20, 23, 5, 33)),
        ("Blackboard", "2026-13-40-23-05-33", None),
    ],
)
def test_times_are_those_of_this_zone(platform, text, meant):
    told = time_in(platform, text)
    assert told == (datetime(*meant).astimezone().isoformat() if meant else "")


def test_a_title_is_what_all_names_have_in_common():
    when = "_attempt_2026-11-20-11-05-33_neuron.ipynb"
    several = ["a_b_kim_r", "a_b_jan_r", "a_b_kim_s"]
    names = [f"in/{stem}{when}" for stem in several]
    found = without_title([*names, "other.txt"])
    assert [found[name] for name in names] == [
        f"in/{stem}{when}" for stem in ("kim_r", "jan_r", "kim_s")
    ]
    assert found["other.txt"] == "other.txt"
    alone = f"HW_1_kk42{when}"
    assert without_title([alone]) == {alone: f"kk42{when}"}


def test_only_made_up_names_are_anonymous():
    made_up = ["anon_x2", "Anonymous User 12", "Participant 12", "Teilnehmer/in 3"]
    assert all(map(is_anonymous, made_up))
    assert not any(map(is_anonymous, ["Ada Love", "kk42", "Ann On", "1200"]))


@pytest.mark.slow
def test_compiled_files_are_not_handed_out(course, tmp_path):
    compiled = course.at("release", ASSIGNMENT) / "grader" / "__pycache__" / "a.pyc"
    compiled.parent.mkdir(parents=True)
    compiled.touch()
    release_zip(course, ASSIGNMENT, tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert not [name for name in archive.namelist() if "pyc" in name]


@pytest.mark.slow
def test_a_stranger_to_the_class_list_is_collected_and_told(course, collect):
    files = {f"{who}_4{n}_1_stub.ipynb": who for n, who in enumerate(("ekjo", "noor"))}
    with course.gradebook() as gradebook:
        gradebook.add_student("jo", first_name="Jo", last_name="Ek")
    result = collect(files)
    assert (result.changed, result.strangers) == (["jo", "noor"], ["noor"])
    assert collect(files).strangers == ["noor"]
    with course.gradebook() as gradebook:
        assert {s.id: s.lms_user_id for s in gradebook.students} == {"jo": "40"}
        gradebook.add_student("u9", first_name="Or", last_name="No")
    shutil.rmtree(course.at("submitted", ASSIGNMENT, "noor"))  # as it is told
    assert collect(files).changed == ["u9"]
    assert collect(files).strangers == []


@pytest.mark.slow
def test_a_time_in_the_pattern_tells_the_newer_of_two_files(course, collect):
    pattern = r"(?P<timestamp>[\d-]+)_(?P<student_id>\w+?)_(?P<file_id>stub)\.ipynb"
    files = {"2026-11-02_ada_stub.ipynb": "new", "2026-10-30_ada_stub.ipynb": "old"}
    assert collect(files, pattern).changed == ["ada"]
    found = submitted(course)["ada"]
    assert found["stub.ipynb"] == "new"
    assert found["timestamp.txt"].startswith("2026-11-02")
    with pytest.raises(UserError, match="is no date"):
        collect({"99-99_ada_stub.ipynb": "x"}, pattern)


@pytest.mark.slow
def test_only_what_is_news_is_told_and_touched(course, collect):
    files = {f"{who}/stub.ipynb": who for who in ("ada", "ben")}
    assert collect(files).changed == ["ada", "ben"]
    before = os.stat(course.at("submitted", ASSIGNMENT, "ada"))
    assert collect(files | {"ben/stub.ipynb": "better"}).changed == ["ben"]
    assert os.stat(course.at("submitted", ASSIGNMENT, "ada")) == before
    assert list((course.root / "submitted").glob("*/.*")) == []


@pytest.mark.slow
def test_a_disk_that_is_full_leaves_the_old_work(
    course, collect, tmp_path, monkeypatch
):
    collect({"ada/stub.ipynb": "old"})

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(collecting.Path, "write_bytes", full)
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("ada/stub.ipynb", "new")
    with pytest.raises(OSError, match="No space"):
        collect_downloads(course, ASSIGNMENT, tmp_path / "b.zip")
    assert submitted(course) == {"ada": {"stub.ipynb": "old"}}


@pytest.mark.slow
def test_zips_within_the_zip(course, collect):
    good = zipped({"homework/stub.ipynb": "mine", "homework/data.csv": "1"})
    damaged = zipped({"stub.ipynb": "never seen"}).replace(b"stub", b"STUB", 1)
    result = collect(
        {
            "Ada Love_1_assignsubmission_file_/hw.zip": good,
            "ekben_2_3_hw.zip": good,
            "cay/hw.zip": damaged,
            "dan/hw.zip": b"PK no zip",
            "__MACOSX/eve/._stub.ipynb": "hidden",
            "eve/.ipynb_checkpoints/stub.ipynb": "hidden",
        }
    )
    mine = {"stub.ipynb": "mine"}
    assert submitted(course) == {"Ada_Love": mine, "ekben": mine}
    assert set(result.unsure) == {"cay", "dan"}
    assert all("damaged zip" in sentence for sentence in result.unsure.values())


@pytest.mark.slow
def test_a_notebook_too_large_is_told_and_not_unpacked(course, collect):
    result = collect({"ada/stub.ipynb": b" " * (21 << 20), "ben/stub.ipynb": "b"})
    assert result.changed == ["ben"]
    assert "has 21 MB" in result.unsure["ada"]


@pytest.mark.parametrize("name", ["..", "../..", ".git", " / ", "a/../b"])
def test_names_cannot_lead_out_of_the_course(name):
    assert not safe(name).startswith(".")
    assert "/" not in safe(name)


@pytest.mark.slow
@pytest.mark.parametrize("around", ["", "01_stub/", "a/b/"])
def test_one_folder_around_everything_is_looked_through(course, collect, around):
    files = {f"{around}{who}/01_stub/stub.ipynb": who for who in ("ada", "ben")}
    assert collect(files).changed == ["ada", "ben"]
    assert collect({f"{around}cay/01_stub/stub.ipynb": "c"}).changed == ["cay"]
    assert collect({f"{around}ekjo_3_4_stub.ipynb": "d"}).changed == ["ekjo"]
    windows = f"{around}dan/01_stub/stub.ipynb".replace("/", "\\")
    assert collect({windows: "e"}).changed == ["dan"]


@pytest.mark.slow
def test_a_damaged_zip_and_an_empty_one_are_told(course, tmp_path, collect):
    with pytest.raises(UserError, match="There is no notebook"):
        collect({"ada/notes.txt": "nothing to grade in here"})
    downloads = tmp_path / "all.zip"
    with zipfile.ZipFile(downloads, "w") as archive:
        archive.writestr("ada/stub.ipynb", "nothing to grade")
    whole = downloads.read_bytes()
    downloads.write_bytes(whole.replace(b"nothing", b"NOTHING"))
    with pytest.raises(UserError, match="is damaged"):
        collect_downloads(course, ASSIGNMENT, downloads)
    downloads.write_bytes(whole[:40])
    with pytest.raises(UserError, match="neither a folder nor a zip"):
        collect_downloads(course, ASSIGNMENT, downloads)


@pytest.mark.slow
def test_feedback_goes_back_under_the_names_that_came(course, collect, tmp_path):
    collect(
        {
            "Ada Love_7_assignsubmission_file/stub.ipynb": "a",
            "ekben_LATE_8_99_stub-2.ipynb": "b",
            "cay/stub.ipynb": "c",
        }
    )
    for student in course.students(ASSIGNMENT):
        folder = course.at("feedback", ASSIGNMENT, student)
        folder.mkdir(parents=True)
        (folder / "stub.html").write_text(student)
    target = tmp_path / "feedback.zip"
    assert feedback_zip(course, ASSIGNMENT, target) == 3
    with zipfile.ZipFile(target) as archive:
        names = sorted(archive.namelist())
    page, moodle, canvas = names[1], names[0], names[2]
    assert page == "cay/stub.html"
    assert moodle_takes(moodle, {7}) == (7, "stub.html")
    assert canvas_takes(canvas) == (8, 99)


@pytest.mark.slow
def test_kept_names_that_are_damaged_are_told(course, collect):
    collect({"Ada Love_7_assignsubmission_file_/stub.ipynb": "a"})
    (file,) = (course.root / "downloaded").rglob("*.json")
    for content in ("{", "[]", json.dumps({"ada": {"what": 1}})):
        file.write_text(content)
        with pytest.raises(UserError, match="is damaged: delete it"):
            kept_names(course, ASSIGNMENT)


@pytest.mark.parametrize("letter", ["x", "\N{LATIN SMALL LETTER E WITH ACUTE}"])
def test_a_name_longer_than_a_file_system_takes_is_cut_and_stays_apart(
    letter, tmp_path
):
    names = [safe(letter * 300 + end) for end in ("one", "two")]
    assert len(set(names)) == 2
    for name in names:
        (tmp_path / name).mkdir()
        (tmp_path / f"{name}.1234567.new").touch()  # and what is made of it
    assert safe("Ada Lovelace") == "Ada_Lovelace"
